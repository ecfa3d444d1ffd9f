// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/transport/readings.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <utility>

namespace vaultlock::aws {

namespace {

constexpr std::size_t mostLayers = 4;
constexpr char16_t nothing = u' '; // is left out

struct Decoded
{
    char16_t sign;
    qsizetype length; ///< of what it was written as
};

int digitOf(char16_t sign)
{
    if (sign >= u'0' && sign <= u'9')
        return sign - u'0';
    const char16_t small = sign | 0x20;
    return small >= u'a' && small <= u'f' ? small - u'a' + 10 : -1;
}

/// The number that digits of this base are, at most so many of them from there; none: nothing.
std::optional<Decoded> numberAt(const QString &text, qsizetype at, int base, qsizetype most)
{
    uint value = 0;
    qsizetype length = 0;
    while (length < most && at + length < text.size()) {
        const int digit = digitOf(text[at + length].unicode());
        if (digit < 0 || digit >= base)
            break;
        value = std::min(value * static_cast<uint>(base) + static_cast<uint>(digit), 0x10ffffU);
        ++length;
    }
    if (length == 0)
        return {};
    // A sign beyond is in no value that is looked for.
    return Decoded{value > 0xffff ? nothing : static_cast<char16_t>(value), length};
}

/// Exactly so many hexadecimal digits.
std::optional<Decoded> hexAt(const QString &text, qsizetype at, qsizetype digits)
{
    const auto number = numberAt(text, at, 16, digits);
    return number && number->length == digits ? number : std::nullopt;
}

std::optional<Decoded> percentAt(const QString &text, qsizetype at)
{
    const auto number = hexAt(text, at + 1, 2);
    return number ? std::optional(Decoded{number->sign, 3}) : std::nullopt;
}

/// The end of an entity, with or without its semicolon.
qsizetype entityLength(const QString &text, qsizetype at, qsizetype length)
{
    return at + length < text.size() && text[at + length] == u';' ? length + 1 : length;
}

std::optional<Decoded> entityAt(const QString &text, qsizetype at)
{
    // Those of HTML that stand for a sign of ASCII.
    static constexpr std::array<std::pair<QLatin1String, char16_t>, 26> names{
        {{QLatin1String("&amp"), u'&'},     {QLatin1String("&lt"), u'<'},
         {QLatin1String("&gt"), u'>'},      {QLatin1String("&quot"), u'"'},
         {QLatin1String("&apos"), u'\''},   {QLatin1String("&sol"), u'/'},
         {QLatin1String("&plus"), u'+'},    {QLatin1String("&equals"), u'='},
         {QLatin1String("&bsol"), u'\\'},   {QLatin1String("&num"), u'#'},
         {QLatin1String("&percnt"), u'%'},  {QLatin1String("&lowbar"), u'_'},
         {QLatin1String("&hyphen"), u'-'},  {QLatin1String("&dash"), u'-'},
         {QLatin1String("&colon"), u':'},   {QLatin1String("&period"), u'.'},
         {QLatin1String("&comma"), u','},   {QLatin1String("&semi"), u';'},
         {QLatin1String("&excl"), u'!'},    {QLatin1String("&commat"), u'@'},
         {QLatin1String("&dollar"), u'$'},  {QLatin1String("&ast"), u'*'},
         {QLatin1String("&lpar"), u'('},    {QLatin1String("&rpar"), u')'},
         {QLatin1String("&nbsp"), nothing}, {QLatin1String("&NewLine"), nothing}}};
    const QStringView rest = QStringView(text).mid(at);
    if (rest.startsWith(QLatin1String("&#"))) {
        const bool isHex = rest.mid(2, 1).compare(u"x", Qt::CaseInsensitive) == 0;
        const qsizetype head = isHex ? 3 : 2;
        const auto number = numberAt(text, at + head, isHex ? 16 : 10, 7);
        return number ? std::optional(
                            Decoded{number->sign, entityLength(text, at, head + number->length)})
                      : std::nullopt;
    }
    if (rest.size() < 2 || !rest[1].isLetter())
        return {};
    for (const auto &[name, sign] : names) {
        if (rest[1] == name[1] && rest.startsWith(name))
            return Decoded{sign, entityLength(text, at, name.size())};
    }
    return {};
}

std::optional<Decoded> backslashAt(const QString &text, qsizetype at)
{
    if (at + 1 >= text.size())
        return {};
    const char16_t next = text[at + 1].unicode();
    const qsizetype digits = next == u'u' ? 4 : next == u'x' ? 2 : 0;
    if (const auto number = hexAt(text, at + 2, digits); digits > 0 && number)
        return Decoded{number->sign, digits + 2};
    const bool isBlank = next == u'n' || next == u'r' || next == u't';
    return Decoded{isBlank ? nothing : next, 2};
}

std::optional<Decoded> decodedAt(const QString &text, qsizetype at)
{
    switch (text[at].unicode()) {
    case u'%':
        return percentAt(text, at);
    case u'&':
        return entityAt(text, at);
    case u'\\':
        return backslashAt(text, at);
    default:
        return {};
    }
}

Reading asItStands(const QString &text)
{
    Reading reading{text, {}};
    reading.places.resize(static_cast<std::size_t>(text.size()));
    for (std::size_t at = 0; at < reading.places.size(); ++at)
        reading.places[at] = {static_cast<qint32>(at), static_cast<qint32>(at + 1)};
    return reading;
}

/// Fills a reading of at most so many signs. A reply may have a mebibyte of them.
class ReadingWriter
{
public:
    explicit ReadingWriter(qsizetype most)
    {
        m_reading.text.resize(most);
        m_reading.places.resize(static_cast<std::size_t>(most));
        m_sign = m_reading.text.data();
        m_place = m_reading.places.data();
    }
    void add(QChar sign, Reading::Place place)
    {
        *m_sign++ = sign;
        *m_place++ = place;
    }
    Reading done()
    {
        const auto size = m_place - m_reading.places.data();
        m_reading.text.truncate(size);
        m_reading.places.resize(static_cast<std::size_t>(size));
        return std::move(m_reading);
    }

private:
    Reading m_reading;
    QChar *m_sign;
    Reading::Place *m_place;
};

Reading decodedOnce(const Reading &from)
{
    ReadingWriter writer(from.text.size());
    const QChar *signs = from.text.constData();
    const Reading::Place *places = from.places.data();
    for (qsizetype at = 0; at < from.text.size();) {
        const auto decoded = decodedAt(from.text, at);
        const qsizetype length = decoded ? decoded->length : 1;
        writer.add(decoded ? QChar(decoded->sign) : signs[at],
                   {places[at].begin, places[at + length - 1].end});
        at += length;
    }
    return writer.done();
}

bool mayHaveEscapes(const QString &text)
{
    return text.contains(u'%') || text.contains(u'&') || text.contains(u'\\');
}

Reading withoutTheLeftOut(const Reading &from)
{
    ReadingWriter writer(from.text.size());
    const QChar *signs = from.text.constData();
    const Reading::Place *places = from.places.data();
    for (qsizetype at = 0; at < from.text.size(); ++at) {
        if (!isLeftOut(signs[at]))
            writer.add(signs[at], places[at]);
    }
    return writer.done();
}

} // namespace

bool isLeftOut(QChar sign)
{
    const char16_t code = sign.unicode();
    if (code > 0x20 && code < 0x7f) // most of what comes
        return code == u'"' || code == u'\'';
    return sign.isSpace() || sign.category() == QChar::Other_Control ||
           sign.category() == QChar::Other_Format;
}

std::vector<Reading> readingsOf(const QString &text)
{
    Reading layer = asItStands(text);
    std::vector<Reading> readings{withoutTheLeftOut(layer)};
    while (readings.size() <= mostLayers && mayHaveEscapes(layer.text)) {
        Reading next = decodedOnce(layer);
        if (next.text == layer.text)
            break;
        readings.push_back(withoutTheLeftOut(next));
        layer = std::move(next);
    }
    return readings;
}

QString comparable(const QString &value)
{
    if (std::none_of(value.begin(), value.end(), isLeftOut))
        return value;
    QString kept;
    kept.reserve(value.size());
    std::copy_if(value.begin(), value.end(), std::back_inserter(kept),
                 [](QChar sign) { return !isLeftOut(sign); });
    return kept;
}

Marks::Marks(const QString &text)
    : m_text(text)
    , m_readings(readingsOf(text))
    , m_isMarked(static_cast<std::size_t>(text.size()), false)
{
}

void Marks::mark(const Reading &reading, qsizetype at, qsizetype size)
{
    const qsizetype begin = reading.places[static_cast<std::size_t>(at)].begin;
    const qsizetype end = reading.places[static_cast<std::size_t>(at + size - 1)].end;
    markPlaces(begin, end);
}

void Marks::markPlaces(qsizetype begin, qsizetype end)
{
    std::fill(m_isMarked.begin() + begin, m_isMarked.begin() + end, true);
    m_hasMarks = true;
}

void Marks::markWhole(const QString &value)
{
    const QString sought = comparable(value);
    if (sought.isEmpty())
        return;
    for (const Reading &reading : m_readings) {
        for (qsizetype at = reading.text.indexOf(sought); at >= 0;
             at = reading.text.indexOf(sought, at + sought.size()))
            mark(reading, at, sought.size());
    }
}

void Marks::markPieces(const QString &value, qsizetype size, const QString &except)
{
    const QString sought = comparable(value);
    if (size <= 0 || sought.size() < size)
        return;
    QSet<QStringView> pieces;
    for (qsizetype at = 0; at + size <= sought.size(); ++at) {
        const QStringView piece = QStringView(sought).mid(at, size);
        if (!except.contains(piece))
            pieces.insert(piece);
    }
    for (const Reading &reading : m_readings) {
        for (qsizetype at = 0; at + size <= reading.text.size(); ++at) {
            if (pieces.contains(QStringView(reading.text).mid(at, size)))
                mark(reading, at, size);
        }
    }
}

QString Marks::replacedBy(const QString &replacement) const
{
    if (!m_hasMarks)
        return m_text;
    QString result;
    for (qsizetype at = 0; at < m_text.size(); ++at) {
        const bool isMarked = m_isMarked[static_cast<std::size_t>(at)];
        if (!isMarked)
            result += m_text[at];
        else if (at == 0 || !m_isMarked[static_cast<std::size_t>(at - 1)])
            result += replacement;
    }
    return result;
}

} // namespace vaultlock::aws
