#include "aws/signing/canonicalform.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>
#include <vector>

namespace vaultlock::aws {

namespace {

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
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

void appendEncoded(QByteArray &out, char c)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    const auto byte = static_cast<unsigned char>(c);
    out.append('%').append(digits[byte >> 4]).append(digits[byte & 15]);
}

QByteArray encoded(const QByteArray &text)
{
    QByteArray out;
    out.reserve(text.size() * 3);
    for (const char c : text) {
        if (isUnreserved(c))
            out.append(c);
        else
            appendEncoded(out, c);
    }
    return out;
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
void appendHeaderValue(QByteArray &out, const QByteArray &value)
{
    const char *begin = value.begin();
    const char *end = value.end();
    while (begin != end && isSpace(*begin))
        ++begin;
    while (begin != end && isSpace(end[-1]))
        --end;
    while (begin != end) {
        const char *space = std::find_if(begin, end, isSpace);
        out.append(begin, space - begin);
        if (space == end)
            return;
        out.append(' ');
        begin = std::find_if_not(space, end, isSpace);
    }
}

void appendLowered(QByteArray &out, const QByteArray &name)
{
    for (const char c : name)
        out.append(lowered(c));
}

bool isNameLess(const QByteArray &a, const QByteArray &b)
{
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) {
        return static_cast<unsigned char>(lowered(x)) < static_cast<unsigned char>(lowered(y));
    });
}

} // namespace

void appendCanonicalPath(QByteArray &out, const QByteArray &path, PathNormalization normalization)
{
    const QByteArray normalized =
        normalization == PathNormalization::Normalize ? withoutDotSegments(path) : path;
    if (normalized.isEmpty())
        out.append('/');
    for (const char c : normalized) {
        if (isUnreserved(c) || c == '/')
            out.append(c);
        else
            appendEncoded(out, c);
    }
}

void appendCanonicalQuery(QByteArray &out, const QByteArray &query)
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
    const char *separator = "";
    for (const auto &[key, value] : parameters) {
        out.append(separator).append(key).append('=').append(value);
        separator = "&";
    }
}

void appendCanonicalHeaders(QByteArray &out, QByteArray &signedHeaders,
                            const QList<QPair<QByteArray, QByteArray>> &headers)
{
    QVarLengthArray<const QPair<QByteArray, QByteArray> *, 16> sorted;
    for (const auto &header : headers)
        sorted.append(&header);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto *a, const auto *b) { return isNameLess(a->first, b->first); });

    const QPair<QByteArray, QByteArray> *before = nullptr;
    for (const auto *header : sorted) {
        const bool isRepeated = before && !isNameLess(before->first, header->first);
        if (isRepeated) {
            out.back() = ','; // instead of the end of the line
        } else {
            if (before)
                signedHeaders.append(';');
            appendLowered(signedHeaders, header->first);
            appendLowered(out, header->first);
            out.append(':');
        }
        appendHeaderValue(out, header->second);
        out.append('\n');
        before = header;
    }
}

} // namespace vaultlock::aws
