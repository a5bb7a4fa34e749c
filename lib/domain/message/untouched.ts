/**
 * How many minutes an e-mail waits for its first try before an administrator is told: the jobs look every ten seconds,
 * and one that hangs on a mail server keeps the next waiting for half a minute.
 */
export const patience = 5
