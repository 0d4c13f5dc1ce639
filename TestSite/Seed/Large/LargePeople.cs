using TestSite.Seed.Groups;
using TestSite.Seed.People;
using Umbraco.Cms.Core.Models.Membership;

namespace TestSite.Seed.Large;

/// <summary>People drawn with a fixed seed: mostly active, mostly in groups of one client, some in many.</summary>
internal static class LargePeople
{
    private const int RandomSeed = 20_260_501;

    private static readonly string[] GivenNames =
    [
        "Ada", "Ahmed", "Alma", "Anders", "Astrid", "Bilal", "Birte", "Carl", "Chen", "Clara", "Daniel", "Dilan", "Ebba", "Elias",
        "Emma", "Farid", "Freja", "Georg", "Greta", "Hana", "Henrik", "Ida", "Ivan", "Jonas", "Julia", "Karim", "Karin", "Lars", "Leila",
        "Magnus", "Maja", "Mikkel", "Nadia", "Nils", "Olga", "Oskar", "Paula", "Per", "Rosa", "Samir", "Signe", "Tariq", "Tove", "Viktor",
    ];

    private static readonly string[] FamilyNames =
    [
        "Aalto", "Andersson", "Bakker", "Berg", "Costa", "Dahl", "Demir", "Eriksen", "Fischer", "Garcia", "Hansen", "Haugen", "Holm",
        "Ibrahim", "Jansen", "Jensen", "Karlsson", "Khan", "Kowalski", "Larsen", "Lindgren", "Martin", "Meyer", "Moen", "Nguyen",
        "Nielsen", "Novak", "Nyström", "Olsen", "Petrov", "Rossi", "Schmidt", "Silva", "Singh", "Sørensen", "Tanaka", "Virtanen", "Weber",
    ];

    public static IEnumerable<Person> Draw(int count)
    {
        var random = new Random(RandomSeed);
        for (var number = 1; number <= count; number++)
        {
            var name = $"{GivenNames[random.Next(GivenNames.Length)]} {FamilyNames[random.Next(FamilyNames.Length)]}";
            yield return InState(new Person(name, $"person{number:00000}", Groups(random)), random.Next(100), random);
        }
    }

    private static IReadOnlyList<string> Groups(Random random)
    {
        var client = LargeClient.All[random.Next(LargeClient.All.Count)];
        var groups = new HashSet<string>(StringComparer.Ordinal);
        for (var draw = 1 + random.Next(3); draw > 0; draw--)
        {
            groups.Add(client.GroupAlias(LargeClient.Roles[random.Next(LargeClient.Roles.Count)]));
        }

        switch (random.Next(20))
        {
            case 0:
                groups.Clear();
                break;
            case 1:
                groups.Add(SeedGroups.Translators);
                break;
            case 2:
                var other = LargeClient.All[random.Next(LargeClient.All.Count)];
                groups.Add(other.GroupAlias(LargeClient.Roles[0]));
                break;
        }

        return [.. groups];
    }

    private static Person InState(Person person, int percentile, Random random)
    {
        var seen = Math.Pow(random.NextDouble(), 3) * 800;
        return percentile switch
        {
            < 70 => person with { Seen = seen, Failed = random.Next(10) == 0 ? random.Next(1, 4) : 0 },
            < 80 => person with { State = UserState.Inactive },
            < 87 => person with { State = UserState.Invited, Invited = random.NextDouble() * 12 },
            < 96 => person with { Seen = seen + 30, State = UserState.Disabled },
            < 98 => person with { Seen = seen, State = UserState.LockedOut, Failed = 5 },
            _ => person with { Seen = seen, Kind = UserKind.Api },
        };
    }
}
