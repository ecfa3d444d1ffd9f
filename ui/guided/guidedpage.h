// SPDX-License-Identifier: GPL-3.0-or-later

// The policy as a form: cards of what it is to do.
#pragma once

#include "core/clock.h"
#include "policy/guided/guidedform.h"
#include "policy/guided/startingpoints.h"

#include <QByteArray>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace vaultlock::ui {

class CardList;
class FormCard;
class Gallery;
class PolicyDocument;

/// A view of the document, two-way: a change of a card is one step of the document's one history,
/// and what is typed elsewhere is in the cards at once. Nothing is read while it is hidden. With a
/// mistake in the JSON the cards wait as they were.
class GuidedPage : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    GuidedPage(PolicyDocument &document, const Clock &clock, QWidget *parent = nullptr);

    /// What it shows cannot be changed: the cards are only read.
    void setReadOnly();

signals:
    /// To be shown in the JSON.
    void statementAsked(vaultlock::policy::Span span);

protected:
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    QWidget *buildHead();
    QMenu *buildAddMenu();
    void readSoon();
    void readNow();
    QString troubleOf(const policy::GuidedForm &form);
    void add(const policy::GuidedRule &rule);
    void bringLastCard();
    void keepAddedInSight();
    void change(std::size_t statement, const policy::GuidedRule &rule);
    void remove(std::size_t statement);
    void startFrom(policy::StartingPoint point);
    void showPlace();
    bool isUpToDate();
    QDate today() const;
    void goToMistake();

    PolicyDocument &m_document;
    const Clock &m_clock;
    QPushButton *m_add;
    QPushButton *m_start;
    QPushButton *m_goToMistake;
    QLabel *m_trouble;
    QStackedWidget *m_places;
    CardList *m_cards;
    Gallery *m_gallery;
    QTimer m_soon;
    policy::GuidedForm m_form;
    QByteArray m_text;               ///< that the cards are of
    std::optional<VaultArn> m_vault; ///< so too
    QDate m_today;                   ///< that the cards count from
    QPointer<FormCard> m_added;      ///< to be seen as long as the person is in it
    bool m_isGalleryAsked = false;
    bool m_isReadOnly = false;
};

} // namespace vaultlock::ui
