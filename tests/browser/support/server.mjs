// A static host on the loopback interface: files as they are, a folder's index, and the site's own 404 page.

import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".pdf": "application/pdf",
  ".woff2": "font/woff2",
};

/**
 * Serves `folder` below `prefix` (such as `/` or `/sub/folder/`); gives its address and a way to stop. What `answers` says of
 * a request is waited for; without a yes the line is cut, as by a network that fails.
 */
export async function serve(folder, prefix = "/", answers = () => true) {
  const server = createServer(async (request, response) => {
    if (!(await answers(request))) return request.socket.destroy();
    const path = decodeURIComponent(new URL(request.url, "http://site").pathname);
    const file = path.startsWith(prefix) ? find(folder, path.slice(prefix.length)) : undefined;
    const shown = file ?? join(folder, "404.html");
    response.writeHead(file ? 200 : 404, { "content-type": TYPES[extname(shown)] ?? "application/octet-stream" });
    if (!existsSync(shown)) return response.end();
    createReadStream(shown).pipe(response);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address();
  return {
    address: `http://127.0.0.1:${port}${prefix}`,
    stop: () => new Promise((stopped) => (server.close(stopped), server.closeAllConnections())),
  };
}

function find(folder, path) {
  const file = normalize(join(folder, path));
  if (!file.startsWith(normalize(folder)) || !existsSync(file)) return undefined;
  if (!statSync(file).isDirectory()) return file;
  const index = join(file, "index.html");
  return existsSync(index) && (path === "" || path.endsWith("/")) ? index : undefined;
}
