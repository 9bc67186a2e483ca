import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { ContentError } from '../../content/ledger/problem.ts';
import { answerRequest } from './answer-request.ts';
import { checkOrigin } from './check-origin.ts';
import { Refusal } from './refusal.ts';

const page = `${process.cwd()}/src/desk/admin/page/editor.html`;
const content = `${process.cwd()}/content`;

// The page loads nothing from elsewhere, and no other page can show it in a frame to have its buttons pressed.
const pageHeaders = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
};

/** While writing (`npm run dev`): the editor's page at /admin/, which writes to the files in content/. No part of a build. */
export function visualEditor(): AstroIntegration {
  return {
    name: 'visual-editor',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'dev') return;
        const base = config.base.replace(/\/*$/, '/');
        updateConfig({ vite: { plugins: [serveEditor(base)] } });
      },
    },
  };
}

function serveEditor(base: string): Plugin {
  return {
    name: 'visual-editor',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const { pathname, search } = new URL(request.originalUrl ?? '/', 'http://localhost');
        const home = `${base}admin/`;
        if (pathname === home || `${pathname}/` === home) sendPage(request, response, base);
        else if (pathname.startsWith(`${home}api/`)) {
          const address = new URL(pathname.slice(`${home}api`.length) + search, 'http://localhost');
          void sendAnswer(request, response, address);
        } else next();
      });
    },
  };
}

function sendPage(request: IncomingMessage, response: ServerResponse, base: string): void {
  try {
    checkOrigin('GET', { host: request.headers.host });
    const html = readFileSync(page, 'utf8').replaceAll('%BASE%', base);
    response.writeHead(200, pageHeaders).end(html);
  } catch (error) {
    sendError(response, error);
  }
}

async function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  address: URL,
): Promise<void> {
  try {
    const answer = await answerRequest(content, request, address);
    const headers = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' };
    response.writeHead(200, headers).end(JSON.stringify(answer));
  } catch (error) {
    sendError(response, error);
  }
}

function sendError(response: ServerResponse, error: unknown): void {
  const refused = error instanceof ContentError ? 422 : 500;
  const status = error instanceof Refusal ? error.status : refused;
  const message = error instanceof Error ? error.message : String(error);
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify({ message }));
}
