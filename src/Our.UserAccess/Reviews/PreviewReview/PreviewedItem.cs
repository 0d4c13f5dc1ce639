using Our.UserAccess.Reviews.Reading;

namespace Our.UserAccess.Reviews.PreviewReview;

internal sealed record PreviewedItem(string PersonName, string Sentence, RecommendationItem Recommendation);
