package org.khen.rules;

/**
 * Time in leading posts, which counts apart for each group of posts: of several posts held the most favourable one decides.
 *
 * <p>Used in rule files only: {@code yearsInPosts(param("hcld.counted-posts")).satisfiesTable("hcld-long-service")}.
 */
public interface PostTime {

    /**
     * Whether for one group of posts that was certainly held the time certainly lies between the limits that the table gives for that
     * group, whatever the unknown facts are.
     *
     * @param table the code of a table of the loaded packs that has a column of groups of posts
     */
    boolean satisfiesTable(String table);
}
