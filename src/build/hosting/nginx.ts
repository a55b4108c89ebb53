import {
  compressible,
  hashed,
  type Hosting,
  hostFiles,
  keeping,
  missingPage,
  otherForms,
  plainAddress,
  types,
} from './hosting.ts';

/** The two parts of a configuration of nginx (https://nginx.org/en/docs/). */
interface NginxFiles {
  /** What belongs in the block `http`: variables, one for all answers, since a header that is set twice is sent twice. */
  http: string;
  /** What belongs in the block `server`, beside its name, port and `root`; with a base, only locations below it. */
  server: string;
}

/** Returns the configuration of nginx, for a `root` with the site in the folder of its base. */
export function nginxFiles(hosting: Hosting): NginxFiles {
  const { base, oneFile } = hosting;
  const below = base.slice(0, -1);
  const prefix = `^${below.replaceAll('.', '\\.')}`;
  const kept = variable(base, oneFile, 'kept');
  const doubled = variable(base, oneFile, 'doubled');
  const settings = settingsOf(hosting, below, kept);
  const locations = locationsOf(hosting, below, prefix);
  const rules = rulesOf(hosting, below, prefix, doubled);
  return {
    http: lines([
      '# In the block `http`. Made by the build: changes here are lost.',
      `map $uri ${kept} {`,
      `    default "${keeping.others}";`,
      ...hashed.map(({ folder, names = '' }) => `    "~${prefix}${folder}${names}" "${keeping.hashed}";`),
      '}',
      `map $request_uri ${doubled} {`,
      '    default 0;',
      '    "~^[^?]*//" 1;',
      '}',
    ]),
    server: lines([
      '# In the block `server`. Made by the build: changes here are lost.',
      // Without a base the server is the site's, and headers may be added beside the ones here.
      ...(below === ''
        ? [...settings, ...locations, ...block(`location ${base}`, rules)]
        : [
            ...block(`location = ${below}`, ['absolute_redirect off;', `return 301 ${base}$is_args$args;`]),
            ...block(`location ${base}`, [...settings, ...locations, ...rules]),
          ]),
    ]),
  };
}

function settingsOf({ headers }: Hosting, below: string, kept: string): string[] {
  return [
    'absolute_redirect off;',
    'server_tokens off;',
    `error_page 404 ${below}${missingPage};`,
    ...block(
      'types',
      Object.entries(types).map(([end, type]) => `"${type}" ${end};`),
    ),
    'default_type application/octet-stream;',
    '# Files with a compressed copy beside them are sent as they are, others are compressed.',
    'gzip on;',
    'gzip_static on;',
    'gzip_vary on;',
    'gzip_min_length 1000;',
    `gzip_types ${compressible.map((end) => `"${types[end]}"`).join(' ')};`,
    ...headers.map(([name, value]) => `add_header ${name} "${value}" always;`),
    `add_header Cache-Control ${kept} always;`,
  ];
}

function locationsOf({ oneFile, moved }: Hosting, below: string, prefix: string): string[] {
  return [
    ...[missingPage, oneFile].map((file) => `location = ${below}${file} { }`),
    `location ~ "${prefix}(?:${Object.values(hostFiles).join('|')}|/.*\\.(?:gz|br))$" { return 404; }`,
    ...[...moved].map(([from, { to }]) => `location = ${below}${from} { return 301 ${below}${to}$is_args$args; }`),
  ];
}

function rulesOf(hosting: Hosting, below: string, prefix: string, doubled: string): string[] {
  // Only plain letters: what nginx has decoded may be anything.
  const plain = `${prefix.replace('^', '^(')}${plainAddress.slice(1).replace('$', ')$')}`;
  return [
    '# Other forms of an address lead to its one form.',
    `if (${doubled}) { rewrite "${plain}" $1 permanent; return 404; }`,
    ...otherForms(hosting).map(([from, to]) => `rewrite "${prefix}${from.slice(1)}" ${below}${to} permanent;`),
    '# `/x` is the file `x.html`, also where there is a folder `x`.',
    'try_files $uri $uri.html ${uri}index.html =404;',
  ];
}

function block(name: string, inner: readonly string[]): string[] {
  return [`${name} {`, ...inner.map((line) => `    ${line}`), '}'];
}

/** Returns a variable that no other site of the server has: variables are shared by all. */
function variable(base: string, oneFile: string, name: string): string {
  return `$${[oneFile.replace(/^.*\/|\.html$/g, ''), base, name].join('/').replaceAll(/[^a-z0-9]+/gi, '_')}`;
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
