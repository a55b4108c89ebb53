import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { execPath } from 'node:process';

/** What a command cost, with all processes that it started. */
export interface Cost {
  /** In seconds. */
  wall: number;
  /** User and system time, in seconds. */
  cpu: number;
  /** The largest sum of the resident memory of all its processes at one time, in MiB. */
  memory: number;
  status: number | null;
  output: string;
}

/** How often memory is read, in milliseconds. */
const interval = 50;
/** Ticks per second and bytes per page of /proc, the same on every Linux that Node runs on. */
const [ticks, page] = [100, 4096];

/**
 * Runs a script of Node in a process of its own and measures it with its children: from /proc, hence on Linux only.
 *
 * @throws If the system has no /proc.
 */
export async function measured(script: string, ...options: string[]): Promise<Cost> {
  const started = performance.now();
  const child = spawn(execPath, [script, ...options]);
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => output.push(text.toString()));
  const times = new Map<number, number>();
  let memory = 0;
  const look = () => {
    const found = treeOf(child.pid ?? 0);
    for (const { id, cpu } of found) times.set(id, cpu);
    memory = Math.max(
      memory,
      found.reduce((sum, { resident }) => sum + resident, 0),
    );
  };
  const timer = setInterval(look, interval);
  const status = await new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  clearInterval(timer);
  return {
    wall: (performance.now() - started) / 1000,
    cpu: [...times.values()].reduce((sum, cpu) => sum + cpu, 0) / ticks,
    memory: memory / 2 ** 20,
    status,
    output: output.join(''),
  };
}

interface Process {
  id: number;
  parent: number;
  /** In ticks. */
  cpu: number;
  /** In bytes. */
  resident: number;
}

/** Returns a process and all that it started, directly or not. */
function treeOf(root: number): Process[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => processOf(Number(name)));
  const found = all.filter(({ id }) => id === root);
  for (const { id } of found) found.push(...all.filter(({ parent }) => parent === id));
  return found;
}

function processOf(id: number): Process[] {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    // The name of the command, in brackets, may contain spaces.
    const [, parent, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const at = (field: number) => Number(fields[field - 5]);
    return [{ id, parent: Number(parent), cpu: at(14) + at(15), resident: at(24) * page }];
  } catch {
    // It has ended since the folder was read.
    return [];
  }
}
