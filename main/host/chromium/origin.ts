/** An address that cannot exist (RFC 2606): whatever reaches it was answered by the host itself. */
export const STANDIN_ORIGIN = "https://greffe.invalid";
