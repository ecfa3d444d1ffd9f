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

} // namespace

void ProblemsModel::setFindings(const std::vector<policy::Finding> &findings,
                                const QByteArray &text)
{
    beginResetModel();
    m_findings = findings;
    m_text = text;
    m_lineStarts = lineStarts({text.constData(), static_cast<std::size_t>(text.size())});
    endResetModel();
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
    case PlaceColumn:
        return place(finding.span.begin);
    default:
        return {};
    }
}

QString ProblemsModel::place(std::size_t offset) const
{
    const auto after = std::upper_bound(m_lineStarts.begin(), m_lineStarts.end(), offset);
    const std::size_t start = *(after - 1);
    const std::string_view text(m_text.constData(), static_cast<std::size_t>(m_text.size()));
    const std::size_t end = std::clamp(offset, start, std::max(start, text.size()));
    return QStringLiteral("%1:%2")
        .arg(after - m_lineStarts.begin())
        .arg(characters(text.substr(start, end - start)) + 1);
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
