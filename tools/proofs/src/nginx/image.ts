/** Stands for what the image holds below /usr/share/nginx: the files of clearml-web that nginx serves, in their places. */
export const image = {
  "html/index.html": '<!doctype html><html><head><base href="/"><script src="env.js"></script></head><body>the app</body></html>\n',
  "html/env.js": "window.__env = window.__env || {};\n",
  "html/version.json": "{}\n",
  "html/assets/big.js": `// ${"x".repeat(4096)}\n`,
  "widgets/index.html": "<!doctype html><html><body>the widgets</body></html>\n",
} as const;
