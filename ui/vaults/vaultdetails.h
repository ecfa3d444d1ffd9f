// SPDX-License-Identifier: GPL-3.0-or-later

// What is known of the chosen vault, beside its lock.
#pragma once

#include "lock/vaultfacts.h"
#include "lock/vaultsurvey.h"
#include "ui/vaults/vaulttags.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QGridLayout;
class QLabel;
class QScrollArea;
class QToolButton;

namespace vaultlock::ui {

class WrappingText;

/// A page. Name, ARN, times, archives, size and tags, each whole and to be copied; what the list
/// says is shown at once, and the rest is asked for while the page is on screen. What is read again
/// stays meanwhile, dimmed, with its time. Its values stand below their captions where it is
/// narrow.
class VaultDetails : public QWidget
{
    Q_OBJECT

public:
    explicit VaultDetails(const Clock &clock, QWidget *parent = nullptr);

    /// Neither is owned; null: not connected.
    void setSources(const lock::VaultSurvey *survey, lock::VaultFacts *facts);
    void showVault(const std::optional<VaultName> &vault);
    /// Asks the service again, if it is on screen.
    void readAgain();
    /// Where the focus goes when the page has come.
    QWidget *placeForFocus() const;

    QSize minimumSizeHint() const override;

signals:
    /// By its button, or by Escape.
    void closeWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    QWidget *buildContent();
    WrappingText *addFact(const QString &caption, const QString &name, bool isCode = false);
    void arrange(bool isStacked);
    void followFont();
    void showFacts();
    void showTags(const lock::VaultFacts::Answer<aws::Tags> &tags, bool isReading);
    void showTime(const lock::VaultFacts::Facts &facts);
    void dim(bool isOld);
    void copyArn();
    void showAllTags();

    const Clock &m_clock;
    QPointer<const lock::VaultSurvey> m_survey;
    QPointer<lock::VaultFacts> m_facts;
    std::optional<VaultName> m_vault;
    QTimer m_dimSoon;
    // All of it is made when the page is first seen; null until then.
    QScrollArea *m_scroll = nullptr;
    QLabel *m_title;
    QToolButton *m_close;
    QLabel *m_nothing;
    QWidget *m_values;
    QGridLayout *m_grid;
    std::optional<bool> m_isStacked;
    QList<QLabel *> m_captions;
    QList<WrappingText *> m_texts;
    WrappingText *m_arn;
    QString m_arnToCopy;
    QToolButton *m_copy;
    WrappingText *m_created;
    WrappingText *m_inventory;
    WrappingText *m_archives;
    WrappingText *m_size;
    WrappingText *m_tags;
    QToolButton *m_allTags;
    QLabel *m_time;
    QLabel *m_trouble;
};

} // namespace vaultlock::ui
