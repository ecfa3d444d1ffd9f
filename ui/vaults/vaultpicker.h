// Which vault: a filter and a table.
#pragma once

#include "ui/vaults/vaultmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace vaultlock::ui {

class VaultDelegate;

/// The panel of the vaults. Reacts to the selection, not to the current index: assistive tools
/// select without moving it.
class VaultPicker : public QWidget
{
    Q_OBJECT

public:
    explicit VaultPicker(const Clock &clock, QWidget *parent = nullptr);

    /// The survey to show; not owned. Null: not connected.
    void setSurvey(lock::VaultSurvey *survey);
    /// Marks the vault without emitting vaultChosen(); it is marked also when its row comes later.
    void showChosen(const std::optional<VaultName> &vault);

signals:
    void vaultChosen(const vaultlock::VaultName &vault);
    void refreshRequested();
    void countdownEnded(const vaultlock::VaultName &vault);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    void buildMessage();
    void applyFilter(const QString &text);
    void chooseFirstMatch();
    void reportSelection();
    void restoreSelection();
    void preferVisibleRows();
    void showSituation();
    void fitColumns();
    void act();

    VaultModel m_model;
    lock::VaultSurvey *m_survey = nullptr;
    std::optional<VaultName> m_chosen;
    bool m_isRestoring = false;
    QTimer m_preferSoon;
    QSortFilterProxyModel *m_matches = nullptr;
    QLineEdit *m_filter = nullptr;
    QTableView *m_table = nullptr;
    VaultDelegate *m_delegate = nullptr;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_message = nullptr;
    QPushButton *m_action = nullptr;
    QLabel *m_caption = nullptr;
};

} // namespace vaultlock::ui
