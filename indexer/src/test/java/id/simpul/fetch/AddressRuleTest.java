package id.simpul.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.model.Tsv;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AddressRuleTest {

    private static final List<Tsv.Row> ROWS =
            Tsv.resource(AddressRuleTest.class, "addresses.tsv").rows();

    @TestFactory
    Stream<DynamicTest> everyAddressIsJudgedAsInTheTable() {
        AddressRule rule = AddressRule.publicWeb();
        return ROWS.stream()
                .map(row -> DynamicTest.dynamicTest(row.get("address") + ": " + row.get("why"), () -> {
                    InetAddress address = IpLiteral.parse(row.get("address"));
                    assertThat(rule.allows(address)).isEqualTo(row.get("public").equals("yes"));
                }));
    }

    @Test
    void theTableIsNotEmpty() {
        assertThat(ROWS).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void ipv4IsJudgedAlikeWhenMappedOrTranslated() {
        AddressRule rule = AddressRule.publicWeb();
        assertThat(ROWS)
                .map(row -> row.get("address"))
                .filteredOn(address -> !address.contains(":"))
                .allSatisfy(address -> {
                    boolean plain = rule.allows(IpLiteral.parse(address));
                    assertThat(rule.allows(IpLiteral.parse("::ffff:" + address)))
                            .isEqualTo(plain);
                    assertThat(rule.allows(IpLiteral.parse("64:ff9b::" + address)))
                            .isEqualTo(plain);
                });
    }
}
