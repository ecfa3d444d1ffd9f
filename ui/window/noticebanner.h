// What went wrong, or is good to know, above the work and not in its way.
#pragma once

#include "words/errorwords.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace vaultlock::ui {

/// Hidden until it has something to say; shows one notice at a time, the newest. Everything is
/// plain text. Details unfold on demand and can be copied.
class NoticeBanner : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBanner(QWidget *parent = nullptr);

    void showTrouble(const words::ErrorWords &words);
    void showHint(const QString &sentence);
    /// Takes the notice away without dismissed().
    void clear();

signals:
    /// The user has read it and sent it away.
    void dismissed();

private:
    enum class Tone {
        Trouble,
        Hint,
    };
    void show(const words::ErrorWords &words, Tone tone);
    void buildDetails();
    void copyDetails();

    QFrame *m_stripe;
    QLabel *m_what;
    QLabel *m_meaning;
    QLabel *m_details;
    QToolButton *m_showDetails;
    QToolButton *m_copyDetails;
    QToolButton *m_dismiss;
};

} // namespace vaultlock::ui
