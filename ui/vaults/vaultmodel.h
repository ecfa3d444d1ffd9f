// The vaults of a connection as a table.
#pragma once

#include "core/clock.h"
#include "lock/vaultsurvey.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QTimer>

namespace vaultlock::ui {

/// Shows what a VaultSurvey knows. The time that is left is computed from the service's clock when
/// it is asked for; once a second the rows in progress, and only those, are announced as changed.
class VaultModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Stage,
        TimeLeft,
        Archives,
        Size,
        Created,
        ColumnCount,
    };

    explicit VaultModel(const Clock &clock, QObject *parent = nullptr);

    /// Null: no connection, no rows. Not owned.
    void setSurvey(const lock::VaultSurvey *survey);
    const lock::VaultSurvey *survey() const { return m_survey; }
    /// The row is below rowCount().
    const VaultName &nameAt(int row) const;
    /// -1 where there is none.
    int rowOf(const VaultName &name) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// The 24 hours of a lock in progress are over by the service's clock; the service has to be
    /// asked what is true now. Once for each expiry.
    void countdownEnded(const vaultlock::VaultName &vault);

private:
    void takeRows();
    void announceRow(int row);
    void tick();
    void watchCountdowns();
    QString text(const lock::VaultSurvey::Row &row, int column) const;
    QString timeLeft(const lock::VaultSurvey::Row &row) const;

    const Clock &m_clock;
    QPointer<const lock::VaultSurvey> m_survey;
    std::vector<VaultName> m_names; // what the view was told of
    QTimer m_ticker;
    std::vector<std::pair<VaultName, QDateTime>> m_ended;
};

/// `1.5 GB`, in powers of 1,000 as the Glacier console counts; "" where the size is not known.
QString sizeText(const std::optional<qint64> &bytes);

} // namespace vaultlock::ui
