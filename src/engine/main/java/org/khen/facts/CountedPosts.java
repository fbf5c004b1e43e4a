package org.khen.facts;

/** Whose time counts for a group of posts, where the text that asks for it does not say. */
public enum CountedPosts implements Word {
    /** Only time in posts of that group. */
    THE_GROUP("thời gian giữ chức vụ của nhóm đó", "time in posts of the group"),
    /** Time in posts of that group and of higher ones, added up. */
    THE_GROUP_AND_HIGHER(
            "thời gian giữ chức vụ của nhóm đó và nhóm cao hơn", "time in posts of the group and of higher groups");

    private final String vi;
    private final String en;

    CountedPosts(String vi, String en) {
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
