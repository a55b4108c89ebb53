import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { env } from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { folderBeside } from '#build/replace-folder.ts';

/** A running nginx. */
interface Nginx {
  /** `http://127.0.0.1:8080` */
  origin: string;
  /** Ends it, and returns its complaints, without those about requests. */
  stop: () => Promise<string[]>;
}

/** The module that sends files with a brotli copy beside them, as Debian installs it. */
const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Whether nginx can send brotli copies. */
export const sendsBrotli = existsSync(brotli);

/**
 * Serves a site by nginx with the configuration that was built beside it, on a free port of this machine. It is an
 * ordinary process in a temporary folder, and touches no other nginx.
 *
 * @throws If nginx is not installed, or does not start.
 */
export async function startNginx(site: string, base: string): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const root = join(folder, 'root');
  const place = join(root, base).replace(/\/$/, '');
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(resolve(site), place);
  const port = await freePort();
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder, resolve(folderBeside(site, 'hosting')), root, port));
  // A single process, so that ending it leaves none behind.
  const nginx = spawn(nginxPath(), ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  nginx.stderr.on('data', (text: Buffer) => (log += text.toString()));
  const ended = new Promise<void>((done) => {
    nginx.once('exit', () => done());
  });
  const stop = async () => {
    nginx.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
    return log.match(/^.*\[(?:warn|crit|alert|emerg)\].*$/gm) ?? [];
  };
  const origin = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 100; attempt++) {
    if (nginx.exitCode !== null) break;
    if (await answers(origin)) return { origin, stop };
    await setTimeout(100);
  }
  throw new Error(`nginx does not answer.\n${(await stop()).join('\n')}`);
}

function configuration(folder: string, hosting: string, root: string, port: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `    ${kind}_temp_path ${join(folder, kind)};`,
  );
  return `${sendsBrotli ? `load_module ${brotli};\n` : ''}daemon off;
master_process off;
pid ${join(folder, 'nginx.pid')};
events {}
http {
    access_log off;
${temporary.join('\n')}
${sendsBrotli ? '    brotli_static on;\n' : ''}    include ${join(hosting, 'nginx-http.conf')};
    server {
        listen 127.0.0.1:${port};
        root ${root};
        add_header Strict-Transport-Security "max-age=1" always;
        include ${join(hosting, 'nginx-server.conf')};
    }
}
`;
}

function nginxPath(): string {
  const folders = [...(env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  const found = folders.map((folder) => join(folder, 'nginx')).find((path) => existsSync(path));
  if (found === undefined) {
    throw new Error(
      'test:nginx: nginx is not installed. Fix: apt-get install nginx-light libnginx-mod-http-brotli-static',
    );
  }
  return found;
}

async function answers(origin: string): Promise<boolean> {
  return fetch(origin).then(
    () => true,
    () => false,
  );
}

/** Returns a port that nobody listens on now. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => {
    server.close(closed);
  });
  return port;
}
