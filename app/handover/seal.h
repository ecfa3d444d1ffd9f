// SPDX-License-Identifier: GPL-3.0-or-later

// A sealed file: two lines of ASCII, which anybody can open who has the passphrase or the key, with
// or without this program (README.md has the format and a script).
#pragma once

#include "core/random.h"
#include "core/secret.h"

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include <cstdint>

namespace vaultlock::handover {

enum class SealFault {
    NotASealedFile,        // not a byte of it can be trusted to be one
    NewerVersion,          // written by a later Vaultlock
    AsksForTooMuch,        // memory or time that no file of ours needs
    TooLarge,              // more than largestContent
    Passphrase,            // it is another one, or the file was changed: nobody can tell which
    PassphraseTooShort,    // fewer than fewestCharacters
    NotForThisKey,         // it is sealed to somebody else's certificate, or the file was changed
    Changed,               // the file is not as it was written
    CertificateUnusable,   // no certificate, or its key is no key to encrypt to
    CertificateNotForThis, // its key usage does not allow it
    CertificateExpired,    // or not valid yet
    KeyUnusable,           // no PKCS#12 file, or its passphrase is another one
    CryptographyFailed,    // OpenSSL did not do what it always does
};

template <typename T>
using Sealing = tl::expected<T, SealFault>;

/// Of what is sealed. A policy has at most 20 KB.
inline constexpr qsizetype largestContent = 1024 * 1024;
inline constexpr int fewestCharacters = 12;

/// What it takes to try one passphrase: 2^logN × blockSize × 128 bytes of memory.
/// Source: RFC 7914; OWASP Password Storage Cheat Sheet names N = 2^17, r = 8, p = 1.
struct ScryptCost
{
    int logN = 17;
    int blockSize = 8;
    int parallelism = 1;
};

enum class SealKind {
    Passphrase,
    Certificate,
};

/// By its first line alone: what to ask for. NotASealedFile, NewerVersion.
Sealing<SealKind> sealKind(const QByteArray &file);

/// scrypt and AES-256-GCM. passphrase: UTF-8; NFC is made of it, since keyboards differ.
/// PassphraseTooShort, TooLarge, CryptographyFailed.
Sealing<QByteArray> sealedByPassphrase(const QByteArray &content, const Secret &passphrase,
                                       Random &random, const ScryptCost &cost = {});
/// NotASealedFile, NewerVersion, AsksForTooMuch, TooLarge, Passphrase, CryptographyFailed.
Sealing<QByteArray> openedByPassphrase(const QByteArray &file, const Secret &passphrase);

/// CMS AuthEnvelopedData with AES-256-GCM (RFC 5083, RFC 5084). certificate: X.509, PEM or DER.
/// CertificateUnusable, CertificateNotForThis, CertificateExpired, TooLarge, CryptographyFailed.
Sealing<QByteArray> sealedToCertificate(const QByteArray &content, const QByteArray &certificate);
/// Whose it is, for people: "CN=Jo,O=Example" (RFC 2253, readable). Empty: it is no certificate.
QString certificateName(const QByteArray &certificate);
/// key: PKCS#12. NotASealedFile, NewerVersion, TooLarge, Changed, KeyUnusable, NotForThisKey.
Sealing<QByteArray> openedByKey(const QByteArray &file, const QByteArray &key,
                                const Secret &keyPassphrase);

} // namespace vaultlock::handover
