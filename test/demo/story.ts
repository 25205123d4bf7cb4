import type { BodyKey } from "#shared/sample/bodies.ts";
import { sampleTexts } from "#shared/sample/collective.ts";

/** The collective that one can try in the window, here in a vault of its own. */
export const { name: COLLECTIVE, secretary: SECRETARY } = sampleTexts("fr");
export const PASSPHRASE = "fenouil tambour brise ardoise lundi merle";

/** Those of its meetings that were held. */
export const MEETINGS = sampleTexts("fr").meetings.filter(({ inDays }) => inDays <= 0);

/** What a body of it is called. */
export const nameOf = (body: BodyKey) => sampleTexts("fr").organisation.bodies[body].name;
