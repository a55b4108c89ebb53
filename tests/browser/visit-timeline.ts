import { settingText } from '#lib/device-setting.ts';
import { gateSetting } from '#wiki/settings.ts';
import { type LongTimeline, serveTimeline, timelineAddress } from './long-timeline.ts';
import { site, untilReady, visit, type Visit, type VisitOptions } from './visit.ts';

/** Visits a timeline of `longTimelines` as someone who has opened the whole story. */
export async function visitTimeline(timeline: LongTimeline, options: VisitOptions = {}, rest = ''): Promise<Visit> {
  const visited = await visit(options);
  const gate = gateSetting(site.id);
  await visited.context.addInitScript(([key, text]) => sessionStorage.setItem(key, text), [
    gate.key,
    settingText(gate, true),
  ] as const);
  await serveTimeline(visited.context, timeline);
  await visited.page.goto(`${visited.origin}${timelineAddress}${rest}`);
  if (options.scripts !== false) await untilReady(visited.page);
  return visited;
}
