#include "journal/chain.h"

#include <QCryptographicHash>
#include <QStringDecoder>
#include <QtEndian>

namespace vaultlock::journal {

namespace {

constexpr qsizetype numberSize = 8;

QByteArray number(qint64 value)
{
    QByteArray bytes(numberSize, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray moment(const QDateTime &time)
{
    return time.isValid() ? number(time.toMSecsSinceEpoch()) : QByteArray();
}

void addField(QByteArray &row, const QByteArray &bytes)
{
    row += number(bytes.size());
    row += bytes;
}

QByteArray hashOf(const Entry &entry, const QByteArray &previousHash)
{
    QByteArray row;
    addField(row, QByteArrayLiteral("vaultlock journal 1"));
    addField(row, previousHash);
    addField(row, number(entry.sequence));
    addField(row, entryKindName(entry.kind).toUtf8());
    addField(row, moment(entry.time));
    addField(row, entry.attempt.toByteArray(QUuid::WithoutBraces));
    addField(row, entry.origin.toUtf8());
    addField(row, entry.endpoint.toUtf8());
    addField(row, entry.vaultArn.toUtf8());
    addField(row, entry.policy);
    addField(row, entry.policySha256);
    addField(row, entry.lockId.toUtf8());
    addField(row, entry.expires ? moment(*entry.expires) : QByteArray());
    addField(row, packedTexts(entry.acknowledgedDangers));
    addField(row, entry.serviceCode.toUtf8());
    addField(row, entry.requestId.toUtf8());
    addField(row, entry.detail.toUtf8());
    return QCryptographicHash::hash(row, QCryptographicHash::Sha256).toHex();
}

} // namespace

ChainedEntry chained(Entry entry, const QByteArray &previousHash)
{
    const QByteArray hash = hashOf(entry, previousHash);
    return {std::move(entry), previousHash, hash};
}

bool isWholeChain(const std::vector<ChainedEntry> &entries)
{
    QByteArray previousHash;
    qint64 previousSequence = 0;
    for (const ChainedEntry &row : entries) {
        if (row.entry.sequence <= previousSequence || row.previousHash != previousHash ||
            row.hash != hashOf(row.entry, row.previousHash))
            return false;
        previousHash = row.hash;
        previousSequence = row.entry.sequence;
    }
    return true;
}

std::vector<Entry> provenEntries(const std::vector<ChainedEntry> &entries)
{
    std::vector<Entry> proven;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const ChainedEntry &row = entries[i];
        // Damage may have hit a hash and not the content: two places keep each of them.
        const QByteArray before = i > 0 ? entries[i - 1].hash : QByteArray();
        const QByteArray after = i + 1 < entries.size() ? entries[i + 1].previousHash : row.hash;
        for (const QByteArray &previousHash : {row.previousHash, before}) {
            const QByteArray hash = hashOf(row.entry, previousHash);
            if (hash != row.hash && hash != after)
                continue;
            proven.push_back(row.entry);
            break;
        }
    }
    return proven;
}

QByteArray packedTexts(const QStringList &texts)
{
    QByteArray row;
    for (const QString &text : texts)
        addField(row, text.toUtf8());
    return row;
}

QStringList unpackedTexts(const QByteArray &bytes)
{
    QStringList texts;
    qsizetype at = 0;
    while (bytes.size() - at >= numberSize) {
        const auto size = qFromBigEndian<qint64>(bytes.constData() + at);
        at += numberSize;
        if (size < 0 || size > bytes.size() - at)
            break;
        texts.push_back(textFromUtf8(bytes.mid(at, size)));
        at += size;
    }
    return texts;
}

QString textFromUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::ConvertInitialBom);
    return decoder.decode(bytes);
}

} // namespace vaultlock::journal
