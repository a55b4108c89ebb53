import process from 'node:process';

// npm runs this after `npm install`, so that editors know the content of a fresh clone. An installation must not fail
// because of what is being edited, so all of it is loaded here.
try {
  const { writeEditorSchemas } = await import('./editor-schemas.ts');
  writeEditorSchemas();
} catch (error) {
  process.stderr.write(
    `The schemas for editors could not be made; \`npm run check\` will make them. ${String(error)}\n`,
  );
}
