#include "ui/vaults/vaultmodel.h"

#include "lock/countdown.h"
#include "ui/appearance/stageicon.h"
#include "ui/appearance/theme.h"
#include "words/errorwords.h"
#include "words/statewords.h"

#include <QLocale>

#include <algorithm>

namespace vaultlock::ui {

namespace {

using Row = lock::VaultSurvey::Row;

bool isCounting(const Row &row)
{
    return row.stage == LockStage::InProgress && row.expires.has_value();
}

// While the list grows page by page, what is on screen stays where it is.
bool continues(const std::vector<Row> &rows, const std::vector<VaultName> &names)
{
    return rows.size() >= names.size() && std::equal(names.begin(), names.end(), rows.begin(),
                                                     [](const VaultName &name, const Row &row) {
                                                         return name == row.vault.arn.name();
                                                     });
}

QString stageText(const Row &row)
{
    if (row.stage == LockStage::Unknown && !row.why)
        return QString(); // not read yet
    return words::stageName(row.stage);
}

QString toolTip(const Row &row, int column)
{
    if (column == VaultModel::Stage && row.why)
        return words::errorWords(*row.why).what;
    if (column == VaultModel::Stage && row.asOf.isValid())
        return words::stageMeaning(row.stage);
    return column == VaultModel::Name ? row.vault.arn.toString() : QString();
}

bool isRightAligned(int column)
{
    return column >= VaultModel::TimeLeft;
}

QVariant foreground(const Row &row, int column)
{
    const Theme &theme = Theme::current();
    if (column == VaultModel::Name)
        return {};
    if (row.stage == LockStage::InProgress &&
        (column == VaultModel::Stage || column == VaultModel::TimeLeft))
        return theme.time;
    if (row.stage == LockStage::Locked && column == VaultModel::Stage)
        return theme.locked;
    return theme.textQuiet;
}

} // namespace

VaultModel::VaultModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
    m_ticker.setInterval(std::chrono::seconds(1));
    connect(&m_ticker, &QTimer::timeout, this, &VaultModel::tick);
}

void VaultModel::setSurvey(const lock::VaultSurvey *survey)
{
    if (m_survey)
        m_survey->disconnect(this);
    beginResetModel();
    m_survey = survey;
    m_names.clear();
    m_ended.clear();
    endResetModel();
    if (m_survey) {
        connect(m_survey, &lock::VaultSurvey::rowsReset, this, &VaultModel::takeRows);
        connect(m_survey, &lock::VaultSurvey::rowChanged, this, &VaultModel::announceRow);
        takeRows();
    }
    watchCountdowns();
}

const VaultName &VaultModel::nameAt(int row) const
{
    return m_names.at(static_cast<std::size_t>(row));
}

int VaultModel::rowOf(const VaultName &name) const
{
    const auto found = std::find(m_names.begin(), m_names.end(), name);
    return found == m_names.end() ? -1 : static_cast<int>(found - m_names.begin());
}

void VaultModel::takeRows()
{
    const std::vector<Row> &rows = m_survey->rows();
    const auto append = [this, &rows] {
        for (std::size_t i = m_names.size(); i < rows.size(); ++i)
            m_names.push_back(rows[i].vault.arn.name());
    };
    if (continues(rows, m_names)) {
        const int known = static_cast<int>(m_names.size());
        if (rows.size() > m_names.size()) {
            beginInsertRows({}, known, static_cast<int>(rows.size()) - 1);
            append();
            endInsertRows();
        }
        if (known > 0)
            emit dataChanged(index(0, 0), index(known - 1, ColumnCount - 1));
    } else {
        beginResetModel();
        m_names.clear();
        append();
        endResetModel();
    }
    watchCountdowns();
}

void VaultModel::announceRow(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    watchCountdowns();
}

void VaultModel::watchCountdowns()
{
    const bool anyIsCounting =
        m_survey && std::any_of(m_survey->rows().begin(), m_survey->rows().end(), isCounting);
    if (anyIsCounting != m_ticker.isActive())
        anyIsCounting ? m_ticker.start() : m_ticker.stop();
}

void VaultModel::tick()
{
    if (!m_survey)
        return;
    const std::vector<Row> &rows = m_survey->rows();
    std::vector<VaultName> ended;
    const std::size_t shown = std::min(rows.size(), m_names.size());
    for (std::size_t i = 0; i < shown; ++i) {
        if (!isCounting(rows[i]))
            continue;
        const int row = static_cast<int>(i);
        // From the name on: in a narrow table its cell shows the time.
        emit dataChanged(index(row, Name), index(row, TimeLeft), {Qt::DisplayRole});
        const std::pair expiry(m_names[i], *rows[i].expires);
        if (lock::Countdown(*rows[i].expires, rows[i].serverTime).isOver(m_clock) &&
            std::find(m_ended.begin(), m_ended.end(), expiry) == m_ended.end()) {
            m_ended.push_back(expiry);
            ended.push_back(m_names[i]);
        }
    }
    for (const VaultName &name : ended)
        emit countdownEnded(name);
}

int VaultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_names.size());
}

int VaultModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString VaultModel::timeLeft(const Row &row) const
{
    if (!isCounting(row))
        return {};
    return lock::clockText(lock::Countdown(*row.expires, row.serverTime).remaining(m_clock));
}

QString VaultModel::text(const Row &row, int column) const
{
    const QLocale locale;
    switch (column) {
    case Name:
        return row.vault.arn.name().toString();
    case Stage:
        return stageText(row);
    case TimeLeft:
        return timeLeft(row);
    case Archives:
        return row.vault.archives ? locale.toString(*row.vault.archives) : QString();
    case Size:
        return sizeText(row.vault.sizeInBytes);
    case Created:
        return locale.toString(row.vault.created.toLocalTime().date(), QLocale::ShortFormat);
    default:
        return {};
    }
}

QVariant VaultModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_survey ||
        static_cast<std::size_t>(index.row()) >= m_survey->rows().size())
        return {};
    const Row &row = m_survey->rows()[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::DecorationRole:
        return column == Stage && !stageText(row).isEmpty() ? QVariant(stageIcon(row.stage))
                                                            : QVariant();
    case Qt::ToolTipRole:
        // A tool tip guesses whether it was given rich text: escaped, it never is.
        return toolTip(row, column).toHtmlEscaped();
    case Qt::ForegroundRole:
        return foreground(row, column);
    case Qt::FontRole:
        return column == Name ? QVariant() : QVariant(Fonts::caption());
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter |
                        (isRightAligned(column) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant VaultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignVCenter |
                        (isRightAligned(section) ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Stage:
        return tr("Lock");
    case TimeLeft:
        return tr("Time left");
    case Archives:
        return tr("Archives");
    case Size:
        return tr("Size");
    case Created:
        return tr("Created");
    default:
        return {};
    }
}

QString sizeText(const std::optional<qint64> &bytes)
{
    if (!bytes)
        return {};
    return QLocale().formattedDataSize(*bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace vaultlock::ui
