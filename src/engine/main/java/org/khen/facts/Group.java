package org.khen.facts;

/**
 * A group of working people that the law or a plan names. A person may belong to several.
 */
public enum Group implements Word {
    /** Elected or appointed official (cán bộ). */
    OFFICIAL("cán bộ", "official"),
    /** Civil servant (công chức). */
    CIVIL_SERVANT("công chức", "civil servant"),
    /** Employee of a public service unit (viên chức). */
    PUBLIC_EMPLOYEE("viên chức", "public employee"),
    /** Worker (công nhân). */
    WORKER("công nhân", "worker"),
    /** Farmer (nông dân). */
    FARMER("nông dân", "farmer"),
    /** Any other person working, contract staff of an agency included (người lao động). */
    LABOURER("người lao động", "labourer"),
    /** Officer or soldier of the army or police. */
    ARMED_FORCES("chiến sĩ các lực lượng vũ trang", "armed forces"),
    /** Militia of a commune (dân quân). */
    MILITIA("dân quân", "militia"),
    /** Militia of an agency or enterprise (tự vệ). */
    SELF_DEFENCE("tự vệ", "self-defence force"),
    /** Ward guard (bảo vệ dân phố). */
    WARD_GUARD("bảo vệ dân phố", "ward guard"),
    /** Civil-defence member (dân phòng). */
    CIVIL_DEFENCE("dân phòng", "civil-defence member"),
    /** Guard of an agency (bảo vệ cơ quan). */
    AGENCY_GUARD("bảo vệ cơ quan", "agency guard"),
    /** Guard of an enterprise (bảo vệ doanh nghiệp). */
    ENTERPRISE_GUARD("bảo vệ doanh nghiệp", "enterprise guard");

    private final String vi;
    private final String en;

    Group(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    @Override
    public String vi() {
        return vi;
    }

    @Override
    public String en() {
        return en;
    }
}
