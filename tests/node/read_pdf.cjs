// Reads the PDF files that are named with pdf.js and prints their texts as a JSON list; nothing is drawn.
// Run with NODE_PATH set to the folder of installed modules.
"use strict";
const { readFileSync } = require("node:fs");
const { pathToFileURL } = require("node:url");

// pdf.js asks for these when it is loaded and uses them to draw only; its own substitute is a binary that we do without.
for (const name of ["DOMMatrix", "ImageData", "Path2D"]) globalThis[name] ??= class {};

async function read({ getDocument, VerbosityLevel }, file) {
  const task = getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: VerbosityLevel.ERRORS });
  const pdf = await task.promise;
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => item.str + (item.hasEOL ? "\n" : "")).join(""));
  }
  await task.destroy();
  return pages.join("\n");
}

async function main() {
  const pdfjs = await import(pathToFileURL(require.resolve("pdfjs-dist/legacy/build/pdf.mjs")));
  const texts = [];
  for (const file of process.argv.slice(2)) texts.push(await read(pdfjs, file));
  process.stdout.write(JSON.stringify(texts));
}

main().catch((problem) => {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
});
