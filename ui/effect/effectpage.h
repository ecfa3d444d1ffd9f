// SPDX-License-Identifier: GPL-3.0-or-later

// What the policy does: in words, as a picture, as a table, and asked about one request.
#pragma once

#include "core/clock.h"
#include "policy/span.h"
#include "ui/effect/effectreader.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;

namespace vaultlock::ui {

class EffectTable;
class PolicyDocument;
class TimelineView;
class ValueDisplay;
class WhatIfForm;
class WrappingText;

/// Follows the text as it is typed, while it is shown. With a mistake in the JSON the last of it
/// stays, greyed, with the reason.
class EffectPage : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    EffectPage(PolicyDocument &document, const Clock &clock, QWidget *parent = nullptr);

    /// Asks for a path to save to, and calls with it; for tests. The page's own is a file dialog.
    using PathAsker = std::function<void(std::function<void(const QString &)>)>;
    void setPathAsker(PathAsker asker) { m_askPath = std::move(asker); }

signals:
    /// To be shown in the JSON.
    void statementAsked(vaultlock::policy::Span span);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool event(QEvent *event) override;

private:
    void layOut();
    QWidget *buildPicture();
    void connectParts();
    void showEffect(const EffectReader::Effect &effect);
    /// reason: empty for a text that is empty.
    void showOld(const QString &reason);
    void showPointed();
    QDate today() const;
    void goTo(std::size_t statement);
    QStringList heading() const;
    void copyPicture();
    void savePicture();
    void askPathInDialog(const std::function<void(const QString &)> &use);

    PolicyDocument &m_document;
    const Clock &m_clock;
    EffectReader *m_reader;
    QLabel *m_notice;
    QWidget *m_content;
    WrappingText *m_summary;
    EffectTable *m_statements;
    QComboBox *m_asker;
    QPushButton *m_copy;
    QPushButton *m_save;
    QLabel *m_tags;
    TimelineView *m_timeline;
    ValueDisplay *m_cursor;
    WrappingText *m_stretch;
    EffectTable *m_table;
    QLabel *m_policies;
    EffectTable *m_whoWhat;
    WhatIfForm *m_whatIf;
    PathAsker m_askPath;
    std::optional<EffectReader::Effect> m_shown;
};

} // namespace vaultlock::ui
