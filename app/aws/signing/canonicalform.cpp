#include "aws/signing/canonicalform.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace vaultlock::aws {

namespace {

using Header = QPair<QByteArray, QByteArray>;

constexpr bool isUnreserved(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == '.' || c == '~';
}

constexpr char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

constexpr bool isSpace(char c)
{
    // One comparison for nearly every byte.
    return static_cast<unsigned char>(c) <= ' ' &&
           (c == ' ' || c == '\t' || c == '\r' || c == '\n');
}

constexpr auto unreservedBytes = [] {
    std::array<bool, 256> table{};
    for (std::size_t byte = 0; byte < table.size(); ++byte)
        table[byte] = isUnreserved(static_cast<char>(byte));
    return table;
}();

void putEncoded(ByteWriter &out, char c)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    const auto byte = static_cast<unsigned char>(c);
    out.put('%');
    out.put(digits[byte >> 4]);
    out.put(digits[byte & 15]);
}

QByteArray encoded(const QByteArray &text)
{
    ByteWriter out(text.size() * 3);
    for (const char c : text) {
        if (unreservedBytes[static_cast<unsigned char>(c)])
            out.put(c);
        else
            putEncoded(out, c);
    }
    return out.taken();
}

QByteArray withoutDotSegments(const QByteArray &path)
{
    QList<QByteArray> kept;
    for (const QByteArray &segment : path.split('/')) {
        if (segment == "..") {
            if (!kept.isEmpty())
                kept.removeLast();
        } else if (!segment.isEmpty() && segment != ".") {
            kept.append(segment);
        }
    }
    QByteArray result = '/' + kept.join('/');
    if (path.endsWith('/') && !kept.isEmpty())
        result.append('/');
    return result;
}

/// The value in one line: trimmed, every run of white space (a folded line too) as one space.
void putHeaderValue(ByteWriter &out, const QByteArray &value)
{
    const char *begin = value.constBegin();
    const char *end = value.constEnd();
    while (begin != end && isSpace(*begin))
        ++begin;
    while (begin != end && isSpace(end[-1]))
        --end;
    while (begin != end) {
        const char *space = std::find_if(begin, end, isSpace);
        out.put(QByteArrayView(begin, space));
        if (space == end)
            return;
        out.put(' ');
        begin = std::find_if_not(space, end, isSpace);
    }
}

/// Returns what it put, which is valid until the next put.
QByteArrayView putLowered(ByteWriter &out, const QByteArray &name)
{
    char *place = out.reserved(name.size());
    std::transform(name.constBegin(), name.constEnd(), place, lowered);
    return {place, name.size()};
}

bool isNameLess(const Header *a, const Header *b)
{
    return std::lexicographical_compare(a->first.constBegin(), a->first.constEnd(),
                                        b->first.constBegin(), b->first.constEnd(),
                                        [](char x, char y) { return lowered(x) < lowered(y); });
}

} // namespace

void putCanonicalPath(ByteWriter &out, const QByteArray &path, PathNormalization normalization)
{
    const QByteArray normalized =
        normalization == PathNormalization::Normalize ? withoutDotSegments(path) : path;
    if (normalized.isEmpty())
        out.put('/');
    for (const char c : normalized) {
        if (c == '/' || unreservedBytes[static_cast<unsigned char>(c)])
            out.put(c);
        else
            putEncoded(out, c);
    }
}

void putCanonicalQuery(ByteWriter &out, const QByteArray &query)
{
    if (query.isEmpty())
        return;
    std::vector<std::pair<QByteArray, QByteArray>> parameters;
    for (const QByteArray &parameter : query.split('&')) {
        if (parameter.isEmpty())
            continue;
        const auto equals = parameter.indexOf('=');
        const QByteArray key = equals < 0 ? parameter : parameter.left(equals);
        const QByteArray value = equals < 0 ? QByteArray() : parameter.mid(equals + 1);
        parameters.emplace_back(encoded(QByteArray::fromPercentEncoding(key)),
                                encoded(QByteArray::fromPercentEncoding(value)));
    }
    std::sort(parameters.begin(), parameters.end());
    bool isFirst = true;
    for (const auto &[key, value] : parameters) {
        if (!std::exchange(isFirst, false))
            out.put('&');
        out.put(key);
        out.put('=');
        out.put(value);
    }
}

void putCanonicalHeaders(ByteWriter &out, ByteWriter &signedHeaders, const QList<Header> &headers)
{
    QVarLengthArray<const Header *, 16> sorted; // stable: one name's values stay in order
    for (const Header &header : headers)
        sorted.insert(std::upper_bound(sorted.cbegin(), sorted.cend(), &header, isNameLess),
                      &header);

    const Header *before = nullptr;
    for (const Header *header : sorted) {
        const bool isRepeated =
            before && before->first.size() == header->first.size() && !isNameLess(before, header);
        if (isRepeated) {
            out.last() = ','; // instead of the end of the line
        } else {
            if (before)
                signedHeaders.put(';');
            out.put(putLowered(signedHeaders, header->first));
            out.put(':');
        }
        putHeaderValue(out, header->second);
        out.put('\n');
        before = header;
    }
}

} // namespace vaultlock::aws
