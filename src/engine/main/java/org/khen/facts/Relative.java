package org.khen.facts;

import org.jspecify.annotations.Nullable;

/**
 * A relative of the candidate, living or dead. Personal and sensitive: nothing of it in {@code toString}.
 *
 * @param kinship how they are related; {@code null} if not known
 * @param lawfullyAdopted of an adopted child, whether the adoption is recognised in law; {@code null} if not known
 * @param martyr whether the relative is a martyr (liệt sĩ), whose family holds the certificate "Tổ quốc ghi công";
 *     {@code null} if not known
 * @param capacityLost loss of working capacity as an invalid (thương binh), in per cent from 0 to 100; 0 if the relative is no
 *     invalid; {@code null} if not known
 */
public record Relative(
        @Nullable Kinship kinship,
        @Nullable Boolean lawfullyAdopted,
        @Nullable Boolean martyr,
        @Nullable Integer capacityLost) {

    /** Says nothing about the relative. */
    @Override
    public String toString() {
        return "Relative";
    }
}
