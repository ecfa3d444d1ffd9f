// SPDX-License-Identifier: GPL-3.0-or-later

// The draft's name, and the buttons for its file.
#pragma once

#include <QWidget>

class QPushButton;

namespace vaultlock::ui {

class PolicyDocument;
class PolicyFileActions;
class ValueDisplay;

class DraftHead : public QWidget
{
    Q_OBJECT

public:
    /// Neither is owned; both outlive this.
    DraftHead(PolicyDocument &document, PolicyFileActions &files, QWidget *parent = nullptr);

    /// Says this instead of the draft's name, without the buttons; empty: the draft again.
    void showSettled(const QString &caption);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showTitle();
    void fitButtons();

    PolicyDocument &m_document;
    ValueDisplay *m_title;
    QPushButton *m_open;
    QPushButton *m_save;
    QString m_settled;
};

} // namespace vaultlock::ui
