import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { runServer } from '../run-server.ts';
import { drawn, height, type Engine, type EnginePage } from './engine.ts';

const command = 'xvfb-run';
const driver = '/usr/bin/WebKitWebDriver';
const found = existsSync(driver) && spawnSync(command, ['--help']).status === 0;

/** WebKitGTK by its W3C WebDriver, on a screen that nobody sees; undefined where the machine has none. */
export const webkit: Engine | undefined = found ? { name: 'WebKit', open: openWebKit } : undefined;

// What WebDriver calls an element in its answers (W3C WebDriver, section 12).
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

async function openWebKit(): Promise<EnginePage> {
  const { origin, output, stop } = await runServer((port) => ({
    command,
    parameters: ['--auto-servernum', driver, `--port=${port}`],
    upAt: '/status',
  }));
  const { sessionId } = (await ask(`${origin}/session`, 'POST', {
    capabilities: {
      alwaysMatch: {
        'webkitgtk:browserOptions': {
          args: ['--automation', '--enable-write-console-messages-to-stdout=1'],
        },
      },
    },
  })) as { sessionId: string };
  const session = `${origin}/session/${sessionId}`;
  const evaluate = async (expression: string): Promise<unknown> => {
    try {
      return await ask(`${session}/execute/async`, 'POST', {
        script: `const done = arguments[0]; Promise.resolve(${expression}).then(done)`,
        args: [],
      });
    } catch (error) {
      // The page was left while it was asked: the one that comes is asked instead.
      if (!String(error).includes('before the unload event')) throw error;
      return evaluate(expression);
    }
  };
  const setWindow = (width: number) => ask(`${session}/window/rect`, 'POST', { width, height });
  return {
    evaluate,
    goto: async (url) => {
      await ask(`${session}/url`, 'POST', { url });
      await evaluate(drawn);
    },
    click: async (selector) => {
      // The driver does not wait for a page that scrolls smoothly.
      await evaluate(
        `document.querySelector(${JSON.stringify(selector)})?.scrollIntoView({ block: 'center', behavior: 'instant' })`,
      );
      const element = await ask(`${session}/element`, 'POST', {
        using: 'css selector',
        value: selector,
      });
      const id = (element as Record<string, string>)[elementKey] ?? '';
      await ask(`${session}/element/${id}/click`, 'POST', {});
    },
    resize: async (width) => {
      await setWindow(width);
      // The window has a frame around its page.
      const frame = width - Number(await evaluate('innerWidth'));
      await setWindow(width + frame);
      await evaluate(drawn);
    },
    picture: async () => {
      // It shows the last frame, which may be older than the last scroll.
      await evaluate(drawn);
      await evaluate(drawn);
      return String(await ask(`${session}/screenshot`, 'GET'));
    },
    noise: () =>
      output()
        .split('\n')
        .filter((line) => line.startsWith('CONSOLE')),
    close: async () => {
      await ask(session, 'DELETE');
      await stop();
    },
  };
}

/** Sends a command of WebDriver and gives the value of its answer; throws with the driver's words where it refuses. */
async function ask(
  address: string,
  method: 'GET' | 'POST' | 'DELETE',
  body?: object,
): Promise<unknown> {
  const response = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`${method} ${address}: ${JSON.stringify(value)}`);
  return value;
}
