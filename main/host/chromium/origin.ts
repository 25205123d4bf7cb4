/** An address that cannot exist (RFC 2606): whatever reaches it was answered by the host itself. */
export const STANDIN_ORIGIN = "https://greffe.invalid";
/** Another site: going there ends the process that drew the page, and its memory with it. */
export const EMPTY_ORIGIN = "https://empty.invalid";
