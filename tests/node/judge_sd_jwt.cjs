// Judges one SD-JWT from standard input with @sd-jwt/core and prints its claims with what was disclosed.
// The issuer's key is taken from x5c; run with NODE_PATH set to the folder of installed modules.
"use strict";
const { X509Certificate } = require("node:crypto");
const { readFileSync } = require("node:fs");
const { SDJwtInstance } = require("@sd-jwt/core");
const { ES256, digest, generateSalt } = require("@sd-jwt/crypto-nodejs");

async function main() {
  const compact = readFileSync(0, "utf8");
  const header = JSON.parse(Buffer.from(compact.split(".")[0], "base64url").toString("utf8"));
  const key = new X509Certificate(Buffer.from(header.x5c[0], "base64")).publicKey.export({ format: "jwk" });
  const judge = new SDJwtInstance({
    hasher: digest,
    hashAlg: "sha-256",
    saltGenerator: generateSalt,
    verifier: await ES256.getVerifier(key),
  });
  const { payload, header: judged } = await judge.verify(compact);
  process.stdout.write(JSON.stringify({ header: judged, payload }));
}

main().catch((problem) => {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
});
