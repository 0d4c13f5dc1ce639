using TestSite.Seed;
using TestSite.Seed.Members;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.Seed;

[Collection(nameof(DemoSeedCollection))]
public sealed class DemoMembersTests(DemoSeedFixture demo)
{
    [Fact]
    public void Sensitive_properties_are_marked_on_the_member_types()
    {
        foreach (var type in SeedMemberType.All)
        {
            var found = demo.Get<IMemberTypeService>().Get(SeedKeys.MemberType(type.Alias))!;
            Assert.Equal(
                type.Properties.Select(property => (property.Alias, property.Sensitive)).Order(),
                found.PropertyTypes.Select(property => (property.Alias, found.IsSensitiveProperty(property.Alias))).Order());
        }
    }

    [Fact]
    public void Members_have_their_values()
    {
        foreach (var member in SeedMembers.All)
        {
            var found = demo.Get<IMemberService>().GetById(SeedKeys.Member(member.Email))!;
            Assert.Equal((member.Name, member.Type.Alias), (found.Name, found.ContentType.Alias));
            Assert.All(member.Values, value => Assert.Equal(value.Value, found.GetValue<string>(value.Key)));
        }
    }
}
