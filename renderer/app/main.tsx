import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/source-serif-4/opsz.css";
import "@fontsource-variable/source-serif-4/opsz-italic.css";
import "#renderer/ui/tokens.css";
import "#renderer/ui/base.css";
import { reportActivity } from "#renderer/lib/activity.ts";
import { keepComposing } from "#renderer/lib/composing.ts";
import { flushBeforeLock } from "#renderer/lib/flush.ts";
import { changeLanguage, startI18n } from "#renderer/lib/i18n.ts";
import { App } from "./app.tsx";
import { startSession } from "./session.ts";
import { currentSettings, followSettings, startSettings } from "#renderer/lib/settings.ts";

async function start(): Promise<void> {
  await Promise.all([startSettings(), startSession()]);
  await startI18n(currentSettings().language);
  followSettings((settings) => void changeLanguage(settings.language));
  flushBeforeLock();
  reportActivity();
  keepComposing();
  const root = document.querySelector("#root");
  if (root === null) throw new Error("index.html has no #root");
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

void start();
