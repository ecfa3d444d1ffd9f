// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/exportcheck.h"

#include "journal/line.h"
#include "journal/linestart.h"

#include <QIODevice>

#include <algorithm>
#include <optional>

namespace vaultlock::journal {

namespace {

using FaultKind = ExportFault::Kind;

class ExportCheck
{
public:
    /// Nothing: another line has to follow.
    std::optional<tl::expected<ExportProof, ExportFault>> take(const QByteArray &line)
    {
        ++m_number;
        if (line.startsWith(R"({"entries":)")) {
            if (line != endOfExport(m_proof))
                return fault(FaultKind::EndDoesNotFit);
            return m_proof;
        }
        const auto start = lineStartOf(line);
        if (!start)
            return fault(FaultKind::NotALine);
        if (start->previous != m_proof.lastHash)
            return fault(FaultKind::NotTheNext);
        if (start->sequence <= m_sequence)
            return fault(FaultKind::OutOfOrder);
        m_sequence = start->sequence;
        m_proof.lastHash = hashOf(line);
        ++m_proof.entries;
        return {};
    }
    tl::unexpected<ExportFault> fault(FaultKind kind) const
    {
        return tl::unexpected(ExportFault{kind, m_number});
    }
    void goToNext() { ++m_number; }

private:
    ExportProof m_proof;
    qint64 m_sequence = 0;
    qint64 m_number = 0;
};

/// Lines of a device, by pieces: QIODevice::readLine() takes room for the longest that may come.
class Lines
{
public:
    explicit Lines(QIODevice &from)
        : m_from(from)
    {
    }

    /// Without its end. Nothing: no whole line follows.
    std::optional<QByteArray> next()
    {
        for (;;) {
            const qsizetype end = m_read.indexOf('\n', std::max(m_begin, m_searched));
            if (end >= 0) {
                QByteArray line = m_read.mid(m_begin, end - m_begin);
                m_begin = end + 1;
                return line;
            }
            m_searched = m_read.size();
            if (rest() > mostLineBytes || !readOn())
                return {};
        }
    }
    /// Behind the last whole line, as far as it was read.
    qsizetype rest() const { return m_read.size() - m_begin; }
    bool hasMore() { return rest() > 0 || readOn(); }
    bool hasFailed() const { return m_hasFailed; }

private:
    bool readOn()
    {
        constexpr qint64 piece = 256 * 1024;
        m_read.remove(0, m_begin);
        m_searched -= m_begin;
        m_begin = 0;
        const qsizetype before = m_read.size();
        m_read.resize(before + piece);
        const qint64 size = m_from.read(m_read.data() + before, piece);
        m_read.resize(before + std::max<qint64>(size, 0));
        m_hasFailed = size < 0;
        return size > 0;
    }

    QIODevice &m_from;
    QByteArray m_read;
    qsizetype m_begin = 0;
    qsizetype m_searched = 0;
    bool m_hasFailed = false;
};

FaultKind faultWithoutLine(const Lines &lines)
{
    if (lines.hasFailed())
        return FaultKind::NotReadable;
    if (lines.rest() > mostLineBytes)
        return FaultKind::NotALine;
    return lines.rest() > 0 ? FaultKind::NotWhole : FaultKind::EndMissing;
}

} // namespace

QByteArray endOfExport(const ExportProof &proof)
{
    return R"({"entries":)" + QByteArray::number(proof.entries) + R"(,"hash":")" + proof.lastHash +
           R"("})";
}

tl::expected<ExportProof, ExportFault> checkExport(QIODevice &from)
{
    ExportCheck check;
    Lines lines(from);
    while (const auto line = lines.next()) {
        const auto result = check.take(*line);
        if (!result)
            continue;
        if (!*result || !lines.hasMore())
            return *result;
        check.goToNext();
        return check.fault(FaultKind::MoreBehind);
    }
    check.goToNext();
    return check.fault(faultWithoutLine(lines));
}

} // namespace vaultlock::journal
