const secretWords = /pass|pwd|secret|token|credential|private_?key|api_?key|access_?key$/i;

/** Whether a name makes its value a would-be secret. AWS_ACCESS_KEY_ID is a name, and none. */
export function soundsSecret(name: string): boolean {
  return secretWords.test(name);
}
