import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

/** A real Chromium out of the package; in a container it runs as root, where its own sandbox cannot. */
export async function openBrowser(): Promise<Browser> {
  const own = new Set(['--headless', "--headless='shell'", '--single-process', '--disable-web-security']);
  const args = chromium.args.filter((arg) => !own.has(arg));
  return playwright.launch({
    executablePath: process.env.CHROMIUM_PATH ?? (await chromium.executablePath()),
    args: [...args, '--no-sandbox', '--disable-dev-shm-usage', '--hide-scrollbars=false'],
    headless: true,
  });
}
