package io.github.cafkit.testkit.jqwik;

import io.github.cafkit.testkit.sample.Refusal;
import io.github.cafkit.testkit.sample.Samples;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Lets {@code @ForAll CommonAssessment assessment} just work, for every public type of cafkit. Put
 * {@code @Domain(CafDomain.class)} on the test class or the property, and {@code @Domain(DomainContext.Global.class)}
 * beside it if it asks for other types as well.
 *
 * <p>{@code @ForAll Refusal refusal} is a rule that is to be broken: {@code refusal.thrown(seed)} says how the library
 * refuses it.
 */
public final class CafDomain implements DomainContext {

    /** Made by jqwik. */
    public CafDomain() {}

    @Override
    public Collection<ArbitraryProvider> getArbitraryProviders() {
        return Set.of(new SampleProvider(), new RefusalProvider());
    }

    @Override
    public Collection<ArbitraryConfigurator> getArbitraryConfigurators() {
        return Set.of();
    }

    private static final class SampleProvider implements ArbitraryProvider {

        @Override
        public boolean canProvideFor(TypeUsage target) {
            return cafkitType(target).isPresent();
        }

        @Override
        public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
            return Set.of(CafArbitraries.of(cafkitType(target).orElseThrow()));
        }

        private static Optional<Class<?>> cafkitType(TypeUsage target) {
            Class<?> type = target.getRawType();
            boolean ours = type.getName().startsWith("io.github.cafkit.");
            return ours && Samples.knows(type) ? Optional.of(type) : Optional.empty();
        }
    }

    private static final class RefusalProvider implements ArbitraryProvider {

        @Override
        public boolean canProvideFor(TypeUsage target) {
            return target.isOfType(Refusal.class);
        }

        @Override
        public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
            return Set.of(CafArbitraries.refusals());
        }
    }
}
