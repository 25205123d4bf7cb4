/** What the system’s own dialog offers: HEIC too, of which it is said what to do. */
export const ACCEPTED = "application/pdf,image/jpeg,image/png,.heic,.heif";
