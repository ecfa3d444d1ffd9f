// SPDX-License-Identifier: GPL-3.0-or-later

#include "team/teamchains.h"

#include "core/privateplace.h"
#include "core/wholefile.h"
#include "journal/linestart.h"

#include <QFileInfo>
#include <QIODevice>
#include <QSaveFile>

#include <algorithm>
#include <cstring>
#include <optional>

namespace vaultlock::team {

namespace {

/// A writer's chain as the text that `journal export` would write of it. An error of the database
/// is one of reading it.
class ChainText : public QIODevice
{
public:
    ChainText(TeamDatabase &database, const WriterHead &writer)
        : m_database(database)
        , m_writer(writer)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    const std::optional<TeamError> &error() const { return m_error; }
    qint64 wrongHashAt() const { return m_wrongHashAt; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (m_at == m_text.size() && !fetch())
            return m_error ? -1 : 0;
        const auto size = std::min<qint64>(most, m_text.size() - m_at);
        std::memcpy(data, m_text.constData() + m_at, static_cast<std::size_t>(size));
        m_at += size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool fetch()
    {
        m_text.clear();
        m_at = 0;
        if (m_isAtEnd)
            return false;
        const auto lines = linesBehind(m_database, m_writer, m_number);
        if (!lines) {
            m_error = lines.error();
            return false;
        }
        for (const TeamLine &line : *lines) {
            if (m_wrongHashAt == 0 && journal::hashOf(line.text) != line.hash)
                m_wrongHashAt = line.number;
            m_text += line.text + '\n';
            m_number = line.number;
        }
        if (lines->empty()) {
            m_isAtEnd = true;
            m_text = journal::endOfExport({m_writer.head.number, m_writer.head.hash}) + '\n';
        }
        return true;
    }

    TeamDatabase &m_database;
    const WriterHead m_writer;
    QByteArray m_text;
    qint64 m_at = 0;
    qint64 m_number = 0;
    qint64 m_wrongHashAt = 0;
    bool m_isAtEnd = false;
    std::optional<TeamError> m_error;
};

TeamResult<ChainReport> report(TeamDatabase &database, const WriterHead &writer)
{
    ChainText text(database, writer);
    auto proof = journal::checkExport(text);
    if (text.error())
        return teamFailure(*text.error());
    return ChainReport{writer, std::move(proof), text.wrongHashAt()};
}

TeamResult<void> write(TeamDatabase &database, const WriterHead &writer, const QString &folder)
{
    QSaveFile file(folder + u'/' + writer.writer.toString(QUuid::WithoutBraces) +
                   QStringLiteral(".jsonl"));
    bool isWritten = file.open(QIODevice::WriteOnly);
    isWritten = isWritten && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    ChainText text(database, writer);
    QByteArray piece;
    while (isWritten && !(piece = text.read(bytesAtOnce)).isEmpty())
        isWritten = file.write(piece) == piece.size();
    if (text.error())
        return teamFailure(*text.error());
    if (!isWritten || !commitWhole(file))
        return teamFailure(TeamError::Kind::FileNotWritten,
                           file.fileName() + QStringLiteral(": ") + file.errorString());
    return {};
}

using TakeWriter = std::function<TeamResult<void>(const ChainReport &)>;

TeamResult<std::vector<ChainReport>> eachChain(TeamDatabase &database, const TakeWriter &take)
{
    std::vector<ChainReport> reports;
    return database
        .readAtOnce([&]() -> TeamResult<void> {
            const auto heads = headsIn(database);
            if (!heads)
                return teamFailure(heads.error());
            for (const WriterHead &writer : *heads) {
                auto made = report(database, writer);
                if (!made)
                    return teamFailure(made.error());
                if (const auto taken = take(*made); !taken)
                    return taken;
                reports.push_back(std::move(*made));
            }
            return {};
        })
        .map([&reports] { return std::move(reports); });
}

} // namespace

TeamResult<std::vector<TeamLine>> followingLines(TeamDatabase &database, const WriterHead &writer,
                                                 const Head &known)
{
    auto lines = linesBehind(database, writer, known.number);
    if (!lines)
        return lines;
    journal::Chain chain({0, {}, known.hash});
    for (const TeamLine &line : *lines) {
        const auto start = journal::lineStartOf(line.text);
        if (start && chain.takes({start->sequence, line.text, line.hash}))
            continue;
        TeamError broken;
        broken.kind = TeamError::Kind::ChainBroken;
        broken.detail = line.writer.toString(QUuid::WithoutBraces);
        broken.at = line.number;
        return teamFailure(broken);
    }
    return lines;
}

TeamResult<std::vector<ChainReport>> verifyChains(TeamDatabase &database)
{
    return eachChain(database, [](const ChainReport &) { return TeamResult<void>(); });
}

TeamResult<std::vector<ChainReport>> exportChains(TeamDatabase &database, const QString &folder)
{
    if (QFileInfo::exists(folder) || QFileInfo(folder).isSymLink())
        return teamFailure(TeamError::Kind::FileNotWritten,
                           folder + QStringLiteral(": it is there already"));
    if (const auto made = makePrivateFolder(folder); !made)
        return teamFailure(TeamError::Kind::FileNotWritten, made.error().detail);
    return eachChain(database, [&](const ChainReport &chain) {
        return chain.isWhole() ? write(database, chain.writer, folder) : TeamResult<void>();
    });
}

} // namespace vaultlock::team
