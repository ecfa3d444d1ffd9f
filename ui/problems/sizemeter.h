// SPDX-License-Identifier: GPL-3.0-or-later

// How much of the room for a policy is used.
#pragma once

#include <QWidget>

namespace vaultlock::ui {

class ValueDisplay;

/// "412 of 20,480 bytes" and a bar. Colour and a word change where it gets tight.
class SizeMeter : public QWidget
{
    Q_OBJECT

public:
    explicit SizeMeter(QWidget *parent = nullptr);

    /// In UTF-8 bytes.
    void showSize(qint64 bytes);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void colourText();

    ValueDisplay *m_text;
    qint64 m_bytes = 0;
};

} // namespace vaultlock::ui
