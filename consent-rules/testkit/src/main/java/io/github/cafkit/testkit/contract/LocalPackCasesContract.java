package io.github.cafkit.testkit.contract;

/**
 * What the cases of an authority or a setting have to keep. They are answered by the pack with the local rules; what they
 * have to show, and which faults they have to notice, is that of the local rules alone.
 *
 * <pre>{@code
 * class OurCasesTest implements LocalPackCasesContract {
 *     @Override
 *     public RulePack national() {
 *         return OurRules.ENGLAND;
 *     }
 *
 *     @Override
 *     public LocalPack local() {
 *         return OurRules.LOCAL;
 *     }
 *
 *     @Override
 *     public CaseFolder cases() {
 *         return CaseFolder.of(Path.of("src/test/resources/cases"));
 *     }
 * }
 * }</pre>
 */
public interface LocalPackCasesContract extends LocalPackUnderTest, PackCasesContract {

    /** The local rules and the conditions that they name, and nothing else. */
    @Override
    default boolean guards(String place) {
        return LocalPlaces.of(local()).contains(place);
    }
}
