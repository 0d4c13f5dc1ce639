using System.Security.Cryptography;
using System.Text;
using Our.UserAccess.Reviews.Persistence;
using Our.UserAccess.Reviews.Reading;
using Our.UserAccess.Shared.Paging;
using Our.UserAccess.Shared.Principals;

namespace Our.UserAccess.Reviews.Evidence;

/// <summary>Makes the evidence of a review that is being closed, some hundred items at a time: a table and a page, each with its digest.</summary>
internal sealed class EvidencePack(ReviewItemStore items, IPrincipalNames names, TimeProvider clock)
{
    private const int AtOnce = 500;

    public async Task<(ReviewRow Review, EvidenceRow Evidence)> MakeAsync(ReviewRow closed, CancellationToken cancellationToken)
    {
        ReviewRow review = closed with { SealedAt = clock.GetUtcNow().UtcDateTime };
        var table = new StringBuilder(EvidenceTable.Header);
        var page = new StringBuilder(EvidencePage.Begin(review, await PeopleAsync([review.StartedById, review.ClosedById])));
        int skip = 0;
        Page<ReviewItemRow> part;
        do
        {
            part = await items.FindAsync(review.Id, new ReviewItemQuery { Skip = skip, Take = AtOnce }, reviewer: null, cancellationToken);
            IReadOnlyDictionary<Guid, string> people = await PeopleAsync(part.Items.SelectMany(item => new[] { item.ReviewerId, item.DecidedById }));
            foreach (ReviewItemRow item in part.Items)
            {
                var row = EvidenceLine.Of(review, item, people);
                table.Append(EvidenceTable.Of(row));
                page.Append(EvidencePage.Of(row));
            }

            skip += AtOnce;
        }
        while (skip < part.Total);
        page.Append(EvidencePage.End);
        return Seal(review, [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(table.ToString())], Encoding.UTF8.GetBytes(page.ToString()));
    }

    private static (ReviewRow Review, EvidenceRow Evidence) Seal(ReviewRow review, byte[] table, byte[] page) => (
        review with { Digest = Convert.ToHexStringLower(SHA256.HashData(table)), PageDigest = Convert.ToHexStringLower(SHA256.HashData(page)) },
        new EvidenceRow { ReviewId = review.Id, Table = table, Page = page });

    private async Task<IReadOnlyDictionary<Guid, string>> PeopleAsync(IEnumerable<Guid?> ids) => await names.OfUsersAsync([.. ids.OfType<Guid>().Distinct()]);
}
