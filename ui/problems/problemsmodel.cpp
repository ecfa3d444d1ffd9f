// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/problems/problemsmodel.h"

#include "ui/text/findingtip.h"
#include "ui/text/severityicon.h"
#include "words/findingwords.h"

#include <algorithm>
#include <string_view>

namespace vaultlock::ui {

namespace {

// As the editor numbers them: a line ends with LF, CR or CR LF.
std::vector<std::size_t> lineStarts(std::string_view text)
{
    std::vector<std::size_t> starts{0};
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isLoneReturn = text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n');
        if (text[i] == '\n' || isLoneReturn)
            starts.push_back(i + 1);
    }
    return starts;
}

// Continuation bytes begin no character.
std::size_t characters(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U;
    }));
}

bool saysTheSame(const policy::Finding &a, const policy::Finding &b)
{
    return a.rule == b.rule && a.severity == b.severity && a.identity == b.identity &&
           a.arguments == b.arguments;
}

} // namespace

int ProblemsModel::cutFor(const std::vector<policy::Finding> &findings) const
{
    const std::size_t common = std::min(m_findings.size(), findings.size());
    const std::size_t removed = m_findings.size() - common;
    const std::size_t inserted = findings.size() - common;
    if (removed + inserted == 0)
        return 0;
    // Of the rows that stay, those before the cut have their number, those behind it are moved.
    int alike = 0;
    int most = 0;
    std::size_t cut = 0;
    for (std::size_t i = 0; i < common; ++i) {
        alike += saysTheSame(m_findings[i], findings[i]) ? 1 : 0;
        alike -= saysTheSame(m_findings[i + removed], findings[i + inserted]) ? 1 : 0;
        if (alike > most) {
            most = alike;
            cut = i + 1;
        }
    }
    return static_cast<int>(cut);
}

void ProblemsModel::removeRowsBetween(int first, int last)
{
    if (first == last)
        return;
    beginRemoveRows({}, first, last - 1);
    m_findings.erase(m_findings.begin() + first, m_findings.begin() + last);
    endRemoveRows();
}

void ProblemsModel::insertRowsAt(int first, const std::vector<policy::Finding> &findings, int count)
{
    if (count == 0)
        return;
    beginInsertRows({}, first, first + count - 1);
    m_findings.insert(m_findings.begin() + first, findings.begin() + first,
                      findings.begin() + first + count);
    endInsertRows();
}

std::vector<int> ProblemsModel::rowsUnlike(const std::vector<policy::Finding> &findings) const
{
    std::vector<int> rows;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        if (!saysTheSame(m_findings[i], findings[i]))
            rows.push_back(static_cast<int>(i));
    }
    return rows;
}

void ProblemsModel::setFindings(const std::vector<policy::Finding> &findings,
                                const QByteArray &text)
{
    const int cut = cutFor(findings);
    const int count = static_cast<int>(findings.size());
    removeRowsBetween(cut, cut + std::max(0, rowCount() - count));
    insertRowsAt(cut, findings, std::max(0, count - rowCount()));
    const std::vector<int> changed = rowsUnlike(findings);
    const std::vector<Place> before = places();
    m_findings = findings;
    m_text = text;
    m_lineStarts = lineStarts({text.constData(), static_cast<std::size_t>(text.size())});
    for (const int row : changed) {
        for (int column = 0; column < ColumnCount; ++column)
            emit dataChanged(index(row, column), index(row, column));
    }
    announceMoved(before);
}

const policy::Finding &ProblemsModel::finding(int row) const
{
    return m_findings.at(static_cast<std::size_t>(row));
}

int ProblemsModel::rowOf(const std::string &identity) const
{
    const auto found =
        std::find_if(m_findings.begin(), m_findings.end(),
                     [&identity](const auto &finding) { return finding.identity == identity; });
    return found == m_findings.end() ? -1 : static_cast<int>(found - m_findings.begin());
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const policy::Finding &found = finding(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(found, index.column());
    case Qt::DecorationRole:
        return index.column() == SeverityColumn ? QVariant(severityIcon(found.severity))
                                                : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == PlaceColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                             : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString ProblemsModel::text(const policy::Finding &finding, int column) const
{
    switch (column) {
    case SeverityColumn:
        return words::severityName(finding.severity);
    case ProblemColumn:
        return oneLine(words::findingWords(finding).what);
    case PlaceColumn: {
        const Place place = placeOf(finding.span.begin);
        return QStringLiteral("%1:%2").arg(place.line).arg(place.column);
    }
    default:
        return {};
    }
}

ProblemsModel::Place ProblemsModel::placeOf(std::size_t offset) const
{
    const auto after = std::upper_bound(m_lineStarts.begin(), m_lineStarts.end(), offset);
    return {static_cast<std::size_t>(after - m_lineStarts.begin()),
            charactersBetween(*(after - 1), offset) + 1};
}

std::size_t ProblemsModel::charactersBetween(std::size_t begin, std::size_t end) const
{
    const std::string_view text(m_text.constData(), static_cast<std::size_t>(m_text.size()));
    const std::size_t last = std::min(end, text.size());
    return begin < last ? characters(text.substr(begin, last - begin)) : 0;
}

// They are in the order of the text: a line of a megabyte is counted once, not for each of them.
std::vector<ProblemsModel::Place> ProblemsModel::places() const
{
    std::vector<Place> all;
    all.reserve(m_findings.size());
    std::size_t before = 0;
    for (const policy::Finding &finding : m_findings) {
        const std::size_t offset = finding.span.begin;
        const bool isOnSameLine =
            !all.empty() && offset >= before &&
            (all.back().line == m_lineStarts.size() || offset < m_lineStarts.at(all.back().line));
        all.push_back(isOnSameLine ? Place{all.back().line,
                                           all.back().column + charactersBetween(before, offset)}
                                   : placeOf(offset));
        before = offset;
    }
    return all;
}

void ProblemsModel::announceMoved(const std::vector<Place> &before)
{
    const std::vector<Place> after = places();
    for (std::size_t i = 0; i < after.size(); ++i) {
        const QModelIndex place = index(static_cast<int>(i), PlaceColumn);
        if (before.at(i) != after.at(i))
            emit dataChanged(place, place);
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn:
        return tr("Severity");
    case ProblemColumn:
        return tr("Problem");
    case PlaceColumn:
        return tr("Line and column");
    default:
        return {};
    }
}

} // namespace vaultlock::ui
