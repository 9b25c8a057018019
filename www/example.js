/**
 * An article page to try Proofmark on. Everything in it is made up: people, journals, numbers. Its DOIs have the prefix
 * that Crossref keeps for examples.
 *
 * Faults on purpose, one of each kind at least: a misspelt keyword and misspelt words, citations of references that the
 * list does not have, one DOI under two references. And what must raise nothing: an interval, an enumeration, a year.
 */
export const EXAMPLE = `Small gardens, long seasons: foraging of bumblebees in the allotments of a northern city

Martha Oakley, Tomasz Wierzba, Ines Calado

Abstract
Urban allotments may offer pollinators food when the fields around a city have none. We counted bumblebees in 24 allotment gardens from March to October and compared their visits with the flowers on offer. Gardens with many small plots had the longest foraging season, and the number of plant species explained more of it than the size of the garden did. Pollination of beans was higher near the gardens with the longest season. Small gardens together can carry bumblebees over the gaps that large fields leave open.

Keywords
bumblebees, urban ecology, allotment gardens, pollinaton, foraging season

1. Introduction
Bumblebees need flowers from the first warm days of March until the last queens are fed in October [1,2]. In farmland, mass-flowering crops give much for a short time and little afterwards [3]. Cities are different: many owners, many plots, many plants [4–6]. Whether that variety helps the insects or only looks pretty is disputed [7].

Earlier work counted insects in parks and in private gardens [2,8]. Allotments have been studied less, although they are managed more than parks and are less uniform than front gardens [9]. Two questions guided this study: (1) does the foraging season depend on the size of a garden or on its variety, and (2) does a longer season show in the pollination of the crops nearby?

2. Methods
2.1 Study sites
We chose 24 allotment gardens between 0.4 and 6.1 hectares within the city limits. Each was divided into plots of 150 to 400 square metres. The gardens lay at least one kilometre apart, which is beyond the usual foraging distance of the species found [10].

2.2 Counts
Every second week from March to October 2021, one observer walked a fixed line through each garden and counted all bumblebees on flowers within one metre. Counts were made between 10 and 16 hours, in dry weather, at a temperture of at least 12 degrees. Flowers were named to species where possible. Plants that could not be named were photographed and named later by a second observer [11].

2.3 Pollination
Potted broad beans were placed at the edge of each garden for ten days in June. Half of the flowers of each plant were bagged. Pollination was measured as the number of pods from open flowers, less the number from bagged ones, as proposed before [12].

2.4 Analysis
The foraging season of a garden was the number of weeks with at least five bumblebees. We fitted linear models with garden size and plant variety, the latter scaled to the interval [0, 1]. Analyses followed the protocol published with the data [13–15].

3. Results
We counted 9,412 bumblebees of seven species. The foraging season lasted from 14 to 29 weeks, with a median of 22. Plant variety explained 46 per cent of its variance, garden size a further 5 per cent.

Gardens in the upper third of plant variety had a season that was longer by 26 weeks per hundred species (95% CI [12, 40]). The difference was largest in July, when the lime trees had ceased to flower and the meadows were mown. In that month, three quarters of all visits went to plants that gardeners call weeds.

Pods per open flower rose from 0.8 near gardens with a short season to 1.9 near gardens with a long one. The number of bagged pods did not differ. Honeybees were seen on the beans at four sites only, and leaving these sites out did not change the result.

4. Discussion
Variety mattered more than size. This agrees with what was found for parks [8] and for road verges [17], and it disagrees with a model in which area alone decides [7]. A likely reason is that many hands plant many things: what one gardener cuts down, the neighbour lets flower.

The July gap is known from farmland [3,10]. Our counts suggest that allotments narrow it, though they do not close it. Gardeners who wish to help could let some vegetables bolt. Leeks, carrots and chicory recieved more visits in July than all ornamental plants together.

The study has limits. One city and one year cannot speak for all, and the observers knew the question. Weather in 2021 was mild; in a dry summer, watering may matter more than variety [14].

5. Conclusion
Small gardens together carried bumblebees through a long season. For planners this means that dividing land among many gardeners can be worth as much to polinators as a larger park.

Data availability
All counts and the code of the analysis are in the archive of the university.

References
1. Oakley M, Brandt L. The first flowers: spring queens and what they feed on. J Urban Ecol Notes. 2014;3(1):11–19. doi:10.5555/juen.2014.0311
2. Calado I, Fenwick P, Sund A. Seven months of nectar: a calendar for bumblebees. Insects Cities. 2016;8(2):101–117. doi:10.5555/inci.2016.0208
3. Haldane R, Wierzba T. After the rape has flowered: farmland gaps and the insects in them. Field Pollinat. 2012;5:44–58. doi:10.5555/fp.2012.0544
4. Lindqvist E. Who plants what? Private gardens of three cities compared. Garden Stud. 2015;21(4):301–322. doi:10.5555/gs.2015.2104
5. Moreau C, Tan WL. Ownership and plant variety in towns. Landsc Plots. 2018;12(3):210–226. doi:10.5555/lp.2018.1203
6. Adeyemi F, Novak J. Counting flowers from above: balconies, yards and roofs. Urban Bloom Gard. 2019;4(1):17–33. https://doi.org/10.5555/UBG.2019.0417
7. Castellan P. Does area decide? A model of insects in towns. Theor Plots. 2017;2(2):80–97. doi:10.5555/tp.2017.0280
8. Sund A, Calado I. Parks as pantries: bumblebees on municipal lawns. Insects Cities. 2017;9(1):5–21. doi:10.5555/inci.2017.0901
9. Greaves H, Oakley M. The forgotten third: allotments in the ecology of cities. J Urban Ecol Notes. 2018;7(3):140–152. doi:10.5555/juen.2018.0714
10. Petrov D, Haldane R. How far does a bumblebee fly for lunch? Field Pollinat. 2013;6:12–29. doi:10.5555/fp.2013.0612
11. Novak J, Adeyemi F, Lindqvist E. Naming garden plants from photographs: how often two observers agree. Urban Bloom Gard. 2020;5(2):66–78. doi:10.5555/ubg.2019.0417
12. Tan WL, Moreau C. Beans as witnesses: a simple measure of pollination. Field Pollinat. 2016;9:201–214. doi:10.5555/fp.2016.0920
13. Wierzba T, Oakley M, Calado I. Counts of bumblebees in allotments: protocol and data. Open Counts. 2022;1:e14. doi:10.5555/oc.2022.0114
14. Fenwick P. Water and nectar: garden flowers in two dry summers. Garden Stud. 2020;26(1):33–49. doi:10.5555/gs.2020.2601
`;
