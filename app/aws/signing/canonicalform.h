// The parts of a canonical request: path, query and headers as Signature Version 4 wants them.
#pragma once

#include "aws/signing/bytewriter.h"
#include "aws/signing/sigv4.h"

namespace vaultlock::aws {

/// Every byte but `A-Za-z0-9-_.~/` becomes %XX, the % of an encoded byte too. Empty becomes "/".
void putCanonicalPath(ByteWriter &out, const QByteArray &path, PathNormalization normalization);
/// Parameters decoded, encoded the one canonical way, sorted by key and then value.
void putCanonicalQuery(ByteWriter &out, const QByteArray &query);
/// `name:value\n` for each header, in order of the names: lower-case names, trimmed values with
/// single spaces, values of a repeated name joined by commas. signedHeaders: the names, joined by
/// semicolons.
void putCanonicalHeaders(ByteWriter &out, ByteWriter &signedHeaders,
                         const QList<QPair<QByteArray, QByteArray>> &headers);

} // namespace vaultlock::aws
