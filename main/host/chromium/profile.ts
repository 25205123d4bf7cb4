import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What Chromium has no switch for; the names are those of its own Preferences file. */
const PREFERENCES = {
  alternate_error_pages: { enabled: false },
  autofill: { profile_enabled: false, credit_card_enabled: false },
  browser: { enable_spellchecking: false, has_seen_welcome_page: true },
  credentials_enable_service: false,
  download: { prompt_for_download: true },
  net: { network_prediction_options: 2 },
  profile: { password_manager_enabled: false, exit_type: "Normal" },
  safebrowsing: { enabled: false, enhanced: false },
  search: { suggest_enabled: false },
  session: { restore_on_startup: 5 },
  signin: { allowed: false, allowed_on_next_startup: false },
  spellcheck: { dictionaries: [], use_spelling_service: false },
  translate: { enabled: false },
};

/** A new profile that neither asks, offers, remembers nor looks anything up. */
export function makeProfile(folder: string): string {
  const first = join(folder, "Default");
  mkdirSync(first, { recursive: true, mode: 0o700 });
  writeFileSync(join(first, "Preferences"), JSON.stringify(PREFERENCES));
  return folder;
}
