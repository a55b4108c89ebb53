import { settingText } from '#lib/device-setting.ts';
import { gateSetting } from '#wiki/settings.ts';
import { timelineAddress } from './long-timeline.ts';
import { site, untilReady, visit, type Visit, type VisitOptions } from './visit.ts';

/** Visits a timeline of `timelineDocuments` as someone who has opened the whole story. */
export async function visitTimeline(html: string, options: VisitOptions = {}, rest = ''): Promise<Visit> {
  const visited = await visit(options);
  const gate = gateSetting(site.id);
  await visited.context.addInitScript(([key, text]) => sessionStorage.setItem(key, text), [
    gate.key,
    settingText(gate, true),
  ] as const);
  await visited.context.route(
    (url) => url.pathname === timelineAddress,
    (route) => route.fulfill({ contentType: 'text/html', body: html }),
  );
  await visited.page.goto(`${visited.origin}${timelineAddress}${rest}`);
  if (options.scripts !== false) await untilReady(visited.page);
  return visited;
}
