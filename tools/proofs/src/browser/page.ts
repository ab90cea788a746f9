/**
 * Stands for clearml-web: the same head of index.html, and what its start and its first pages do. Whether a file can be
 * seen is asked twice, as the app does: by an image, and by a call with credentials.
 */
export const page = {
  "html/index.html":
    '<!doctype html>\n<html lang="en">\n<head>\n  <meta charset="utf-8">\n  <base href="/">\n  <link rel="icon" type="image/x-icon" href="favicon.ico">\n  <script src="env.js"></script>\n</head>\n<body><sm-root></sm-root><script src="main.js" type="module"></script></body>\n</html>\n',
  "html/env.js": "window.__env = { loaded: true };\n",
  "html/favicon.ico": "",
  "html/main.js": `
const call = (url, init) => fetch(url, { ...init, credentials: "include" }).then(({ status }) => status, () => "refused");
const configuration = await (await fetch("configuration.json")).json();
const api = configuration.apiBaseUrl + "/v999.0";
const login = await call(api + "/auth.login", { method: "POST", headers: { Authorization: "Basic YWRhOng=" } });
const user = await call(api + "/users.get_current_user", { method: "POST" });
const file = configuration.fileBaseUrl + "/project%2Fone/image.png";
const image = await new Promise((tell) => {
  const element = new Image();
  element.onload = () => tell("seen");
  element.onerror = () => tell("not seen");
  element.src = file;
});
const fetched = await call(file);
tell({ env: window.__env?.loaded ?? false, base: document.baseURI, login, user, image, fetched, scripts: document.cookie });
`,
  "widgets/index.html": "<!doctype html>\n",
} as const;
