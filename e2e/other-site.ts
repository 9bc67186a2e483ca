import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Serves one HTML page on a port of its own, as a blog would; gives its address and how to end it. */
export async function serveOtherSite(html: string) {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const end = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://localhost:${(server.address() as AddressInfo).port}/`, end };
}
