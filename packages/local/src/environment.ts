/**
 * Points the product at this machine. The SDK reads its endpoints here by itself, so production code needs no branch;
 * nothing of a real AWS account that this shell may know is left, so Kolo can neither use nor touch it.
 */
export function setEnvironment(values: Record<string, string>): void {
  for (const name of Object.keys(process.env)) if (name.startsWith("AWS_")) delete process.env[name];
  Object.assign(process.env, {
    AWS_CONFIG_FILE: "/nonexistent",
    AWS_SHARED_CREDENTIALS_FILE: "/nonexistent",
    AWS_EC2_METADATA_DISABLED: "true",
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
    ...values,
  });
}
