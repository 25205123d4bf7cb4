/** How often each kind of work is killed; GREFFE_KILLS changes it, as `npm run soak` does. */
export const KILLS = Number(process.env["GREFFE_KILLS"] ?? 12);
